package org.hypothesisstories.workbench.web.http;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request as a page sees it. */
public final class Visit {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> pathValues;
    private final ApplicationUser user;
    private final Locale locale;

    public Visit(HttpServletRequest request, HttpServletResponse response, Map<String, String> pathValues,
            ApplicationUser user, Locale locale) {
        this.request = request;
        this.response = response;
        this.pathValues = Map.copyOf(pathValues);
        this.user = user;
        this.locale = locale;
    }

    public HttpServletRequest request() {
        return request;
    }

    public HttpServletResponse response() {
        return response;
    }

    /** The part of the path that stands where the route says {@code {name}}. */
    public String path(String name) {
        return pathValues.get(name);
    }

    /** The parameter without surrounding blanks, empty when it is not there or blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    public String parameter(String name, String otherwise) {
        return parameter(name).orElse(otherwise);
    }

    /** The parameter exactly as it was typed. */
    public String typed(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }

    /** The parameter as a whole number. */
    public Optional<Long> number(String name) {
        try {
            return parameter(name).map(Long::valueOf);
        } catch (NumberFormatException notANumber) {
            throw Refusal.badRequest("web.error.number", name);
        }
    }

    public Map<String, String[]> parameters() {
        return request.getParameterMap();
    }

    /** The user who is logged in, or null: Jira's services take it so. */
    public ApplicationUser user() {
        return user;
    }

    public Locale locale() {
        return locale;
    }

    public String contextPath() {
        return request.getContextPath();
    }

    /** The path inside the context, with its query. */
    public String here() {
        String path = request.getRequestURI().substring(contextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    public String xsrfToken() {
        return XsrfToken.of(request);
    }
}
