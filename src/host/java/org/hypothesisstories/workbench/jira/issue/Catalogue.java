package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;

/** Where an issue finds the things that it names by id. */
public record Catalogue(ProjectManager projects, ConstantsManager constants, UserManager users, CustomFieldManager customFields) {
}
