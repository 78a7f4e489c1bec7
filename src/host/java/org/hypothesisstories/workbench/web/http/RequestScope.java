package org.hypothesisstories.workbench.web.http;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hypothesisstories.workbench.web.session.SignedInUser;

/** Binds the session's user and the request to the thread for as long as the request is served, and not longer. */
public final class RequestScope extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient JiraAuthenticationContext authentication;
    private final transient SignedInUser signedInUser;

    public RequestScope(JiraAuthenticationContext authentication, SignedInUser signedInUser) {
        this.authentication = authentication;
        this.signedInUser = signedInUser;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        XsrfToken.establish(request, response);
        try {
            authentication.setLoggedInUser(signedInUser.of(request).orElse(null));
            ExecutingHttpRequest.set(request, response);
            chain.doFilter(request, response);
        } finally {
            ExecutingHttpRequest.clear();
            authentication.clearLoggedInUser();
        }
    }
}
