package org.hypothesisstories.workbench.web.servlet;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.web.fragment.Elements;
import org.hypothesisstories.workbench.web.fragment.ModuleInstances;
import org.hypothesisstories.workbench.web.frame.PluginHtml;
import org.hypothesisstories.workbench.web.frame.SiteServlet.PluginPages;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.session.WebSudo;

/** Answers addresses under {@code /plugins/servlet} with the servlets of plugins. */
public final class PluginServlets implements PluginPages {
    private static final String ROOT = "/plugins/servlet";

    private final PluginModules modules;
    private final GlobalPermissionManager permissions;
    private final WebSudo webSudo;
    private final ModuleInstances<HttpServlet> servlets;

    public PluginServlets(PluginModules modules, GlobalPermissionManager permissions, WebSudo webSudo) {
        this.modules = modules;
        this.permissions = permissions;
        this.webSudo = webSudo;
        this.servlets = new ModuleInstances<>(modules,
                module -> module.create(module.xml().getAttribute("class"), HttpServlet.class));
    }

    private record Found(PluginModule module, UrlPattern pattern) {}

    @Override
    public Optional<Reply> answer(String path, Visit visit) {
        if (!path.startsWith(ROOT + "/")) {
            return Optional.empty();
        }
        String inside = path.substring(ROOT.length());
        return find(inside).map(found -> answer(found, inside, visit));
    }

    private Optional<Found> find(String path) {
        return modules.enabled("servlet").stream()
                .flatMap(module -> Elements.children(module.xml(), "url-pattern").stream()
                        .map(pattern -> new Found(module, new UrlPattern(pattern.getTextContent().strip()))))
                .filter(found -> found.pattern().covers(path))
                .findFirst();
    }

    private Reply answer(Found found, String path, Visit visit) {
        Class<?> type = found.module().load(found.module().xml().getAttribute("class"));
        String method = visit.request().getMethod();
        EndpointAccess access = EndpointAccess.of(type, method);
        if (access != EndpointAccess.ANYONE && visit.user() == null) {
            return Reply.redirect("/login.jsp?os_destination=" + encode(visit.here()));
        }
        if (!mayCall(access, visit.user())) {
            throw Refusal.forbidden("web.error.administrators");
        }
        if (EndpointAccess.requiresWebSudo(type, method) && !webSudo.isGranted(visit.request())) {
            return Reply.redirect("/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=" + encode(visit.here()));
        }
        return serve(found, path, visit);
    }

    private boolean mayCall(EndpointAccess access, ApplicationUser user) {
        return switch (access) {
            case ANYONE, USERS -> true;
            case ADMINISTRATORS -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
            case SYSTEM_ADMINISTRATORS -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
        };
    }

    private Reply serve(Found found, String path, Visit visit) {
        CapturedHtml captured = new CapturedHtml(visit.response());
        try {
            HttpServlet servlet = servlets.of(found.module());
            if (servlet.getServletConfig() == null) {
                servlet.init(ModuleServletConfig.of(found.module(), visit.request().getServletContext()));
            }
            servlet.service(request(found.pattern(), path, visit.request()), captured);
            if (captured.isHtml()) {
                PluginHtml html = PluginHtml.parse(captured.text());
                if (html.decorator().filter(name -> !"none".equals(name)).isPresent()) {
                    return new Reply.Markup(captured.getStatus(), html.title(), html.body(), html.decorator().get());
                }
            }
            captured.release();
            return new Reply.Written();
        } catch (IOException brokenConnection) {
            throw new UncheckedIOException(brokenConnection);
        } catch (ServletException failure) {
            throw new IllegalStateException("The servlet " + found.module().completeKey() + " failed", failure);
        }
    }

    private static HttpServletRequest request(UrlPattern pattern, String path, HttpServletRequest request) {
        String servletPath = pattern.servletPath(path);
        String rest = path.substring(servletPath.length());
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return ROOT + servletPath;
            }

            @Override
            public String getPathInfo() {
                return rest.isEmpty() ? null : rest;
            }
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
