package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Supplier;

/** Lets Jira see a user as logged in where nobody is, as in a scheduled job. */
public class ActingUser {
    private final JiraAuthenticationContext authentication;

    public ActingUser(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** Does something as the user; afterwards whoever was logged in before is so again. */
    public <T> T as(ApplicationUser user, Supplier<T> work) {
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(user);
        try {
            return work.get();
        } finally {
            if (before == null) {
                authentication.clearLoggedInUser();
            } else {
                authentication.setLoggedInUser(before);
            }
        }
    }
}
