package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

@SuppressWarnings("unchecked")
public class JiraWebActionSupport extends JiraActionSupport {
    private static final long serialVersionUID = 1L;

    private final Set<ErrorCollection.Reason> reasons = new HashSet<>();
    private String returnUrl;

    public JiraWebActionSupport() {
        // Collaborators are looked up when they are asked for, as a plugin's constructor takes its own.
    }

    public ApplicationUser getLoggedInUser() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getLoggedInUser();
    }

    public String getXsrfToken() {
        return (String) getHttpRequest().getAttribute("atlassian.xsrf.token");
    }

    public HttpServletRequest getHttpRequest() {
        return ExecutingHttpRequest.get();
    }

    public HttpServletResponse getHttpResponse() {
        return ExecutingHttpRequest.getResponse();
    }

    public boolean hasGlobalPermission(GlobalPermissionKey permission) {
        return ComponentAccessor.getComponent(GlobalPermissionManager.class).hasPermission(permission, getLoggedInUser());
    }

    public String getRedirect(String defaultUrl) {
        return forceRedirect(isPathOfThisHost(returnUrl) ? returnUrl : defaultUrl);
    }

    protected String forceRedirect(String url) {
        try {
            getHttpResponse().sendRedirect(insertContextPath(url));
            return NONE;
        } catch (IOException brokenConnection) {
            throw new UncheckedIOException(brokenConnection);
        }
    }

    protected String insertContextPath(String url) {
        String context = getHttpRequest().getContextPath();
        return url.startsWith("/") && !url.startsWith(context + "/") ? context + url : url;
    }

    public String returnComplete() {
        getHttpResponse().setStatus(HttpServletResponse.SC_NO_CONTENT);
        return NONE;
    }

    public String returnComplete(String url) {
        return getRedirect(url);
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String url) {
        returnUrl = url;
    }

    public String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        addErrorMessages(errors.getErrorMessages());
        addErrors(errors.getErrors());
        addReasons(errors.getReasons());
    }

    @Override
    public void addError(String field, String message, ErrorCollection.Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message, ErrorCollection.Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public void addReason(ErrorCollection.Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<ErrorCollection.Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void setReasons(Set<ErrorCollection.Reason> only) {
        reasons.clear();
        reasons.addAll(only);
    }

    @Override
    public Set<ErrorCollection.Reason> getReasons() {
        return reasons;
    }

    @Override
    public Collection<String> getErrorMessages() {
        return super.getErrorMessages();
    }

    @Override
    public Map<String, String> getErrors() {
        return super.getErrors();
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        Collection<String> flushed = new ArrayList<>(getErrorMessages());
        getErrorMessages().clear();
        return flushed;
    }

    private static boolean isPathOfThisHost(String url) {
        return url != null && url.startsWith("/") && !url.startsWith("//") && !url.contains("\\");
    }
}
