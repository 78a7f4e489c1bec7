package org.hypothesisstories.adapter.words;

import com.atlassian.jira.security.JiraAuthenticationContext;

/** The words for whoever is logged in, asked for anew in each request. */
public class ReaderWords {
    private final JiraAuthenticationContext authentication;

    public ReaderWords(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public Words now() {
        return new Words(authentication.getI18nHelper());
    }
}
