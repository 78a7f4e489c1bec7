package org.hypothesisstories.workbench.rest.port;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Makes projects. */
@FunctionalInterface
public interface ProjectCreation {
    /** What a new project is to be. */
    record NewProject(String key, String name, String description, String typeKey, ApplicationUser lead) {}

    /** Creates the project; throws {@code IllegalArgumentException} with a message for the caller when it cannot be. */
    Project create(NewProject project);
}
