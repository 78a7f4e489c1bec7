package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.application.port.ProjectAccess;
import org.hypothesisstories.domain.timebox.Actor;

/** Jira's projects and the permissions in them. */
public class JiraProjectAccess implements ProjectAccess {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraProjectAccess(ProjectManager projects, PermissionManager permissions, UserManager users) {
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<Long> visible(String projectKey, Actor reader) {
        return Optional.ofNullable(projects.getProjectObjByKey(projectKey))
                .filter(project -> may(ProjectPermissions.BROWSE_PROJECTS, project, reader))
                .map(Project::getId);
    }

    @Override
    public boolean isAdministrator(long projectId, Actor actor) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .filter(project -> may(ProjectPermissions.ADMINISTER_PROJECTS, project, actor))
                .isPresent();
    }

    private boolean may(ProjectPermissionKey permission, Project project, Actor actor) {
        return permissions.hasPermission(permission, project, actor.userKey().map(users::getUserByKey).orElse(null));
    }
}
