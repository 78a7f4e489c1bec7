package org.hypothesisstories.workbench.rest.security;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** Who sent a request: by a browser's session or with every request anew; confirmed when the password was lately shown. */
public record Caller(Optional<ApplicationUser> user, boolean inSession, boolean confirmed) {
    private static final String ATTRIBUTE = Caller.class.getName();

    static Caller anonymous() {
        return new Caller(Optional.empty(), false, false);
    }

    static Caller inSession(ApplicationUser user, boolean confirmed) {
        return new Caller(Optional.of(user), true, confirmed);
    }

    static Caller withCredentials(ApplicationUser user) {
        return new Caller(Optional.of(user), false, true);
    }

    /** Remembers the caller for the guards further in. */
    public void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The caller whom the servlet has recognised, else nobody. */
    static Caller of(ContainerRequestContext request) {
        return request.getProperty(ATTRIBUTE) instanceof Caller caller ? caller : anonymous();
    }
}
