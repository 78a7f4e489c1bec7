package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/** What it takes to create a project; {@code type} is {@code software} or {@code business}. */
public record NewProject(String key, String name, String description, ApplicationUser lead, String type) {
    public NewProject(String key, String name, ApplicationUser lead, String type) {
        this(key, name, "", lead, type);
    }
}
