package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.hypothesisstories.application.setup.SetUpGate;

/** Asks Jira who administers it and which projects there are. */
public final class JiraSetUpGate implements SetUpGate {
    private final GlobalPermissionManager permissions;
    private final PermissionManager projectPermissions;
    private final UserManager users;
    private final ProjectManager projects;

    public JiraSetUpGate(GlobalPermissionManager permissions, PermissionManager projectPermissions, UserManager users, ProjectManager projects) {
        this.permissions = permissions;
        this.projectPermissions = projectPermissions;
        this.users = users;
        this.projects = projects;
    }

    @Override
    public boolean isAdministrator(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    @Override
    public boolean isProjectAdministrator(String userKey, String projectKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        Project project = projects.getProjectObjByKey(projectKey);
        return user != null && project != null && projectPermissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    @Override
    public String nameOf(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : user.getDisplayName();
    }

    @Override
    public boolean hasProject(String projectKey) {
        return projects.getProjectObjByKey(projectKey) != null;
    }
}
