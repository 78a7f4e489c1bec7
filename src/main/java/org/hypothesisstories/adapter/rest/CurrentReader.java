package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.timebox.Actor;

/** Whoever sent the request at hand. Nobody who is not logged in gets further than reading, so such a reader needs no name. */
public class CurrentReader {
    private final JiraAuthenticationContext authentication;
    private final ReaderWords words;
    private final DateWords dates;
    private final PersonJson people;

    public CurrentReader(JiraAuthenticationContext authentication, ReaderWords words, DateWords dates, PersonJson people) {
        this.authentication = authentication;
        this.words = words;
        this.dates = dates;
        this.people = people;
    }

    Reader now() {
        ApplicationUser user = authentication.getLoggedInUser();
        Actor actor = user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
        return new Reader(actor, words.now(), dates, people);
    }
}
