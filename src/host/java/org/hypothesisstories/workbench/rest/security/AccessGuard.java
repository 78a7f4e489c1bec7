package org.hypothesisstories.workbench.rest.security;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Optional;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** Lets those callers through whom an endpoint's rule allows. */
final class AccessGuard implements ContainerRequestFilter {
    private final AccessRule rule;
    private final SiteAccess site;

    AccessGuard(AccessRule rule, SiteAccess site) {
        this.rule = rule;
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (rule.allowsAnonymous()) {
            return;
        }
        Optional<ApplicationUser> user = Caller.of(context).user();
        if (user.isEmpty()) {
            throw RestFailure.notLoggedIn();
        }
        if (!rule.allows(user.get(), site)) {
            throw RestFailure.forbidden("The user '" + user.get().getUsername() + "' is not allowed to do this.");
        }
    }
}
