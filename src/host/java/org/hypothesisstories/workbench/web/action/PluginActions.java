package org.hypothesisstories.workbench.web.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.web.frame.PluginHtml;
import org.hypothesisstories.workbench.web.frame.SiteServlet.PluginPages;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.http.XsrfToken;
import org.hypothesisstories.workbench.web.session.WebSudo;
import webwork.action.Action;
import webwork.action.ActionSupport;

/** Answers {@code .jspa} addresses with the actions of plugins. */
public final class PluginActions implements PluginPages {
    private final ActionCatalog catalog;
    private final TemplateEngine templates;
    private final GlobalPermissionManager permissions;
    private final WebSudo webSudo;
    private final Function<Visit, Map<String, Object>> commonValues;

    public PluginActions(PluginModules modules, TemplateEngine templates, GlobalPermissionManager permissions,
            WebSudo webSudo, Function<Visit, Map<String, Object>> commonValues) {
        this.catalog = new ActionCatalog(modules);
        this.templates = templates;
        this.permissions = permissions;
        this.webSudo = webSudo;
        this.commonValues = commonValues;
    }

    @Override
    public Optional<Reply> answer(String path, Visit visit) {
        return catalog.find(path).map(definition -> answer(definition, visit));
    }

    private Reply answer(ActionDefinition definition, Visit visit) {
        HttpServletRequest request = visit.request();
        ActionMethod method = ActionMethod.of(definition.module().load(definition.className()), definition.command());
        if (!method.exists()) {
            throw Refusal.notFound("web.error.no.command", definition.command().orElse("execute"));
        }
        if (!mayCall(definition.roles(), visit)) {
            return redirect("/login.jsp?os_destination=", visit);
        }
        if (!method.supports(request.getMethod())) {
            throw Refusal.methodNotAllowed(request.getMethod());
        }
        if (method.requiresWebSudo() && !webSudo.isGranted(request)) {
            return redirect("/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=", visit);
        }
        if (method.requiresXsrfToken() && !XsrfToken.isProvenBy(request)) {
            throw Refusal.forbidden("web.error.xsrf");
        }
        return run(definition, visit);
    }

    private boolean mayCall(Set<String> roles, Visit visit) {
        if (roles.isEmpty()) {
            return true;
        }
        if (visit.user() != null && roles.stream().noneMatch(role -> has(role, visit))) {
            throw Refusal.forbidden("web.error.administrators");
        }
        return visit.user() != null;
    }

    private boolean has(String role, Visit visit) {
        return switch (role) {
            case "use" -> true;
            case "admin" -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visit.user());
            case "sysadmin" -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, visit.user());
            default -> false;
        };
    }

    private Reply run(ActionDefinition definition, Visit visit) {
        Action action = definition.module().create(definition.className(), Action.class);
        if (action instanceof ActionSupport support) {
            definition.command().ifPresent(support::setCommand);
        }
        ActionParameters.set(action, visit.parameters());
        String result = execute(action);
        if (result == null || Action.NONE.equals(result)) {
            return new Reply.Written();
        }
        String view = definition.views().get(result);
        if (view == null) {
            throw new IllegalStateException("The action " + definition.className() + " has no view '" + result + "'");
        }
        return view.endsWith(".vm") ? render(definition, view, action, visit) : Reply.redirect(view);
    }

    private static String execute(Action action) {
        try {
            return action.execute();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("The action " + action.getClass().getName() + " failed", failure);
        }
    }

    private Reply render(ActionDefinition definition, String view, Action action, Visit visit) {
        PluginHtml html = PluginHtml.parse(templates.render(definition.module(), view,
                ActionValues.of(action, commonValues.apply(visit))));
        return new Reply.Markup(200, html.title(), html.body(), html.decorator().orElse("atl.general"));
    }

    private static Reply redirect(String path, Visit visit) {
        String destination = "GET".equals(visit.request().getMethod()) ? visit.here() : "/";
        return Reply.redirect(path + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }
}
