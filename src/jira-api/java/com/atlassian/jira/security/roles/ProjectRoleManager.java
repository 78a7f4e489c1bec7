package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();
    ProjectRole getProjectRole(Long millis);
    ProjectRole getProjectRole(String text);
    ProjectRole createRole(ProjectRole projectRole);
    boolean isUserInProjectRole(ApplicationUser applicationUser, ProjectRole projectRole, Project project);
    Collection<ProjectRole> getProjectRoles(ApplicationUser applicationUser, Project project);
    boolean isRoleNameUnique(String text);
    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);
}
