package org.hypothesisstories.workbench.rest.security;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Recognises active users by what a request shows. */
public interface Credentials {
    /** The active user with this name and password. */
    Optional<ApplicationUser> byPassword(String userName, String password);

    /** The active user who owns this personal access token. */
    Optional<ApplicationUser> byToken(String token);
}
