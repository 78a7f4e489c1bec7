package org.hypothesisstories.workbench.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.security.Recognition;
import org.hypothesisstories.workbench.rest.security.Caller;

/** Recognises the caller, then hands the request to the application that stands at its path. */
final class RestServlet extends HttpServlet {
    private static final java.util.Set<String> FAMILIES_OF_JIRA =
            java.util.Set.of("api", "auth", "pat", "webhooks", "webResources");

    private final transient Recognition recognition;
    private final transient JiraAuthenticationContext context;
    private final transient Map<String, Mount> own;
    private final transient Supplier<Map<String, Mount>> plugins;
    private final transient FailureWriter failures = new FailureWriter();
    private transient Mounts mounts;

    RestServlet(Recognition recognition, JiraAuthenticationContext context, Map<String, Mount> own,
            Supplier<Map<String, Mount>> plugins) {
        this.recognition = recognition;
        this.context = context;
        this.own = own;
        this.plugins = plugins;
    }

    @Override
    public void init() {
        mounts = new Mounts(own, plugins, getServletConfig());
        mounts.renew();
    }

    /** Follows a change of what plugins offer. */
    void renew() {
        if (mounts != null) {
            mounts.renew();
        }
    }

    @Override
    public void destroy() {
        mounts.stop();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Caller> caller = recognition.callerOf(request);
        if (caller.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Jira\"");
            failures.write(RestFailure.notLoggedIn(), response);
            return;
        }
        caller.get().attachTo(request);
        ApplicationUser before = context.getLoggedInUser();
        caller.get().user().ifPresentOrElse(context::setLoggedInUser, context::clearLoggedInUser);
        try {
            dispatch(request, response);
        } finally {
            restore(before);
        }
    }

    private void dispatch(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<String> prefix = mounts.prefixOf(path);
        Optional<MountedApplication> application = prefix.flatMap(mounts::at);
        if (application.isPresent()) {
            application.get().service(prefix.get(), request, response);
        } else {
            failures.write(nothingAt(path, request), response);
        }
    }

    private RestFailure nothingAt(String path, HttpServletRequest request) {
        String[] segments = path.split("/");
        return segments.length > 1 && isOfJira(segments[1])
                ? RestFailure.notImplemented(request.getMethod() + " " + request.getRequestURI())
                : RestFailure.notFound("No plugin answers at " + request.getRequestURI() + ".");
    }

    /** What Jira Software answers is Jira's only where Jira Software is. */
    private boolean isOfJira(String family) {
        return FAMILIES_OF_JIRA.contains(family) || own.keySet().stream().anyMatch(prefix -> prefix.startsWith("/" + family + "/"));
    }

    private void restore(ApplicationUser before) {
        if (before == null) {
            context.clearLoggedInUser();
        } else {
            context.setLoggedInUser(before);
        }
    }
}
