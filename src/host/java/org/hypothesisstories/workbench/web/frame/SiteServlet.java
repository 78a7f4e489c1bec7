package org.hypothesisstories.workbench.web.frame;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.web.asset.PageAssets;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.http.XsrfToken;

/** Serves the pages: the host's own by their routes, then what plugins add. */
public final class SiteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Routes routes;
    private final transient PluginPages pluginPages;
    private final transient Responder responder;
    private final transient ErrorReplies errors;
    private final transient PageAssets assets;
    private final transient JiraAuthenticationContext authentication;
    private final transient GlobalPermissionManager permissions;

    /** Pages of plugins at paths that no route of the host knows. */
    @FunctionalInterface
    public interface PluginPages {
        Optional<Reply> answer(String path, Visit visit);
    }

    /** The parts of the servlet that turn replies into responses. */
    public record Output(Responder responder, ErrorReplies errors, PageAssets assets) {}

    public SiteServlet(Routes routes, PluginPages pluginPages, Output output, JiraAuthenticationContext authentication,
            GlobalPermissionManager permissions) {
        this.routes = routes;
        this.pluginPages = pluginPages;
        this.responder = output.responder();
        this.errors = output.errors();
        this.assets = output.assets();
        this.authentication = authentication;
        this.permissions = permissions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        assets.clear();
        Visit visit = visit(request, response, Map.of());
        try {
            responder.send(visit, answer(visit));
        } catch (Refusal refusal) {
            assets.clear();
            responder.send(visit, errors.of(refusal, visit));
        } catch (RuntimeException failure) {
            assets.clear();
            responder.send(visit, errors.of(failure, visit));
        } finally {
            assets.clear();
        }
    }

    private Reply answer(Visit visit) {
        HttpServletRequest request = visit.request();
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Routes.Match> match = routes.find(request.getMethod(), path);
        if (match.isEmpty()) {
            return pluginPages.answer(path, visit).orElseThrow(() -> Refusal.notFound("web.error.no.page", path));
        }
        if (!isAllowed(match.get().route().access(), visit)) {
            return logInFirst(visit);
        }
        if ("POST".equals(request.getMethod()) && !XsrfToken.isProvenBy(request)) {
            throw Refusal.forbidden("web.error.xsrf");
        }
        return match.get().route().page().answer(visit(request, visit.response(), match.get().pathValues()));
    }

    private boolean isAllowed(Access access, Visit visit) {
        if (access == Access.ADMINISTRATORS && visit.user() != null
                && !permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visit.user())) {
            throw Refusal.forbidden("web.error.administrators");
        }
        return access == Access.ANYONE || visit.user() != null;
    }

    /** Where somebody who is not logged in goes first, to come back afterwards. */
    static Reply logInFirst(Visit visit) {
        String destination = "GET".equals(visit.request().getMethod()) ? visit.here() : "/";
        return Reply.redirect("/login.jsp?os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response, Map<String, String> pathValues) {
        return new Visit(request, response, pathValues, authentication.getLoggedInUser(), authentication.getLocale());
    }
}
