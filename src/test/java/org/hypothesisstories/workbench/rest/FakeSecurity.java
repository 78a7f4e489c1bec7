package org.hypothesisstories.workbench.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hypothesisstories.workbench.rest.security.Credentials;
import org.hypothesisstories.workbench.rest.security.SiteAccess;
import org.hypothesisstories.workbench.rest.security.WebSessions;
import org.mockito.Mockito;

/** Users whose password is their name; the header {@code Session} stands for a browser's session. */
public final class FakeSecurity implements Credentials, WebSessions, SiteAccess {
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();

    public RestApi.Security asSecurity() {
        return new RestApi.Security(this, this, this, context());
    }

    public static ApplicationUser user(String name) {
        ApplicationUser user = mock(ApplicationUser.class, Mockito.withSettings().strictness(
                org.mockito.quality.Strictness.LENIENT));
        when(user.getUsername()).thenReturn(name);
        when(user.getName()).thenReturn(name);
        when(user.getKey()).thenReturn(name);
        when(user.getDisplayName()).thenReturn(name);
        when(user.isActive()).thenReturn(true);
        return user;
    }

    public JiraAuthenticationContext context() {
        JiraAuthenticationContext context = mock(JiraAuthenticationContext.class);
        when(context.getLoggedInUser()).thenAnswer(call -> current.get());
        Mockito.doAnswer(call -> {
            current.set(call.getArgument(0));
            return null;
        }).when(context).setLoggedInUser(Mockito.any());
        Mockito.doAnswer(call -> {
            current.remove();
            return null;
        }).when(context).clearLoggedInUser();
        return context;
    }

    @Override
    public Optional<ApplicationUser> byPassword(String userName, String password) {
        return userName.equals(password) ? Optional.of(user(userName)) : Optional.empty();
    }

    @Override
    public Optional<ApplicationUser> byToken(String token) {
        return token.startsWith("token-of-") ? Optional.of(user(token.substring(9))) : Optional.empty();
    }

    @Override
    public Optional<ApplicationUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Session")).map(FakeSecurity::user);
    }

    @Override
    public boolean passwordConfirmed(HttpServletRequest request) {
        return request.getHeader("Confirmed") != null;
    }

    @Override
    public boolean isLicensed(ApplicationUser user) {
        return !user.getUsername().equals("stranger");
    }

    @Override
    public boolean isAdministrator(ApplicationUser user) {
        return user.getUsername().equals("admin");
    }

    @Override
    public boolean isSystemAdministrator(ApplicationUser user) {
        return isAdministrator(user);
    }
}
