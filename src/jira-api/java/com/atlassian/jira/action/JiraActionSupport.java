package com.atlassian.jira.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import webwork.action.ActionSupport;

@SuppressWarnings("unchecked")
public abstract class JiraActionSupport extends ActionSupport implements ErrorCollection {
    private static final long serialVersionUID = 1L;

    @Override
    public Locale getLocale() {
        return authentication().getLocale();
    }

    @Override
    public String getText(String key) {
        return authentication().getI18nHelper().getText(key);
    }

    @Override
    public void addErrorMessages(Collection<String> messages) {
        getErrorMessages().addAll(messages);
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        getErrors().putAll(errors);
    }

    @Override
    public boolean hasAnyErrors() {
        return invalidInput();
    }

    private static JiraAuthenticationContext authentication() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class);
    }
}
