package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.loader.ActionDescriptor;

/** What a transition is called in the reader's language: the text that its property names, else its name. */
public final class TransitionNames {
    private static final String TITLE_KEY = "jira.i18n.title";

    private final JiraAuthenticationContext authentication;

    public TransitionNames(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public String of(ActionDescriptor action) {
        Object key = action.getMetaAttributes().get(TITLE_KEY);
        if (key == null || key.toString().isBlank()) {
            return action.getName();
        }
        String text = authentication.getI18nHelper().getText(key.toString());
        return text.equals(key) ? action.getName() : text;
    }
}
