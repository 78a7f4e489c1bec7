package org.hypothesisstories.workbench.rest.security;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The browser sessions of the web, as far as REST needs them. */
public interface WebSessions {
    /** The user who is logged in with the session of this request. */
    Optional<ApplicationUser> user(HttpServletRequest request);

    /** True while the session's administrator has lately confirmed the password. */
    boolean passwordConfirmed(HttpServletRequest request);
}
