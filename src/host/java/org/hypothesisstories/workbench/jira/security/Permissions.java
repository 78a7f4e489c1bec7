package org.hypothesisstories.workbench.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.hypothesisstories.workbench.jira.user.Groups;
import org.hypothesisstories.workbench.jira.user.Users;

/** Decides who may do what in a project, by the project's permission scheme. */
public final class Permissions implements PermissionManager {
    private final PermissionSchemes schemes;
    private final GlobalPermissions global;
    private final Roles roles;
    private final Groups groups;
    private final Users users;
    private final ProjectManager projects;

    public Permissions(PermissionSchemes schemes, GlobalPermissions global, Roles roles, Groups groups, Users users,
            ProjectManager projects) {
        this.schemes = schemes;
        this.global = global;
        this.roles = roles;
        this.groups = groups;
        this.users = users;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue != null && decide(permission, issue.getProjectObject(), issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && decide(permission, project, null, user);
    }

    private boolean decide(ProjectPermissionKey permission, Project project, Issue issue, ApplicationUser user) {
        return schemes.of(project, permission).stream().anyMatch(grant -> holds(grant, project, issue, user));
    }

    private boolean holds(Grant grant, Project project, Issue issue, ApplicationUser user) {
        if (grant.type() == Grant.Type.ANYONE) {
            return true;
        }
        if (!GlobalPermissions.mayAct(user)) {
            return false;
        }
        return switch (grant.type()) {
            case ANYONE -> true;
            case LOGGED_IN -> global.isLicensed(user);
            case LEAD -> user.equals(project.getLead());
            case ROLE -> playsRole(grant.holder(), project, user);
            case GROUP -> groups.contains(grant.holder(), user);
            case USER -> user.getKey().equals(grant.holder());
            case REPORTER -> issue != null && user.getKey().equals(issue.getReporterId());
            case ASSIGNEE -> issue != null && user.getKey().equals(issue.getAssigneeId());
        };
    }

    private boolean playsRole(String roleId, Project project, ApplicationUser user) {
        ProjectRole role = roles.getProjectRole(Long.valueOf(roleId));
        return role != null && roles.isUserInProjectRole(user, role, project);
    }

    /** Projects where the user has the permission whatever the issue; what a reporter or assignee may is not counted. */
    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.getProjects().stream().filter(project -> hasPermission(permission, project, user)).toList();
    }

    /** The active users to whom an issue of the project can be assigned, by display name. */
    public List<? extends ApplicationUser> assignable(Project project) {
        return users.active().stream().filter(user -> hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user)).toList();
    }
}
