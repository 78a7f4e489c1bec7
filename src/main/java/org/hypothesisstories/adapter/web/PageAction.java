package org.hypothesisstories.adapter.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * What the pages have in common: a view for the template, or a sentence that says why there is none.
 *
 * @param <V> what the template shows
 */
public abstract class PageAction<V> extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private transient V view;
    private String refusal = "";

    /** For the template; null when the page is refused. */
    public V getView() {
        return view;
    }

    /** Why there is no page; empty otherwise. */
    public String getRefusal() {
        return refusal;
    }

    /** Gives the template what it shows; answers the result that chooses it. */
    final String shown(V made, String result) {
        view = made;
        return result;
    }

    /** Says why there is no page; answers the result that chooses the template of refusals. */
    final String refused(String why) {
        refusal = why;
        addErrorMessage(why);
        return ERROR;
    }

    /** A parameter of the request; empty when it is absent. */
    final String parameter(String name) {
        return Optional.ofNullable(getHttpRequest().getParameter(name)).orElse("").strip();
    }

    final Actor actor() {
        ApplicationUser user = getLoggedInUser();
        return user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
    }
}
