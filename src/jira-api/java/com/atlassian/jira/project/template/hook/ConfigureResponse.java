package com.atlassian.jira.project.template.hook;

public class ConfigureResponse {
    private String redirect;

    ConfigureResponse() {
    }

    public static ConfigureResponse create() {
        return new ConfigureResponse();
    }

    public ConfigureResponse setRedirect(String redirect) {
        this.redirect = redirect;
        return this;
    }

    public String getRedirect() {
        return redirect;
    }
}
