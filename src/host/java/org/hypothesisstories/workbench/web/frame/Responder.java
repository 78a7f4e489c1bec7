package org.hypothesisstories.workbench.web.frame;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.workbench.template.TemplateEngine;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Visit;

/** Turns what a page answers into a response. */
public final class Responder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TemplateEngine templates;
    private final Frame frame;

    public Responder(TemplateEngine templates, Frame frame) {
        this.templates = templates;
        this.frame = frame;
    }

    public void send(Visit visit, Reply reply) throws IOException {
        if (reply instanceof Reply.View view) {
            html(visit, view.status(), page(visit, view));
        } else if (reply instanceof Reply.Markup markup) {
            html(visit, markup.status(),
                    frame.around(visit, markup.title(), markup.html(), Set.of(markup.context()), null));
        } else if (reply instanceof Reply.Redirect redirect) {
            visit.response().sendRedirect(visit.contextPath() + redirect.path());
        } else if (reply instanceof Reply.Json json) {
            visit.response().setStatus(json.status());
            visit.response().setContentType("application/json;charset=UTF-8");
            JSON.writeValue(visit.response().getOutputStream(), json.body());
        }
    }

    private String page(Visit visit, Reply.View view) {
        Map<String, Object> values = frame.common(visit);
        values.putAll(view.values());
        String body = templates.render("workbench/web/" + view.template(), values);
        com.atlassian.jira.util.I18nHelper texts = (com.atlassian.jira.util.I18nHelper) values.get("i18n");
        String name = texts.getText(view.titleKey());
        String title = view.subject().isEmpty() ? name : view.subject() + " - " + name;
        return frame.around(visit, title, body, Set.of(view.context()), view.values().get("sidebar"));
    }

    private static void html(Visit visit, int status, String page) throws IOException {
        HttpServletResponse response = visit.response();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page);
    }
}
