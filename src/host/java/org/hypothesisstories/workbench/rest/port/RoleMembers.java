package org.hypothesisstories.workbench.rest.port;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;

/** Puts people and groups into the roles of a project. */
public interface RoleMembers {
    void addUser(ProjectRole role, Project project, ApplicationUser user);

    void addGroup(ProjectRole role, Project project, String group);
}
