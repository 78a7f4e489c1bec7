package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.hypothesisstories.application.port.CalendarGate;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.Actor;

/** Asks Jira who administers it, and who administers a project; whoever administers Jira administers each project, as in Jira itself. */
public class JiraCalendarGate implements CalendarGate {
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final UserManager users;

    public JiraCalendarGate(
            GlobalPermissionManager globalPermissions, PermissionManager permissions, ProjectManager projects, UserManager users) {
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.projects = projects;
        this.users = users;
    }

    @Override
    public boolean administers(Actor actor, CalendarScope scope) {
        Optional<ApplicationUser> user = actor.userKey().map(users::getUserByKey);
        return user.filter(known -> globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, known)
                || administersProject(known, scope)).isPresent();
    }

    @Override
    public boolean sees(Actor actor, long projectId) {
        Project project = projects.getProjectObj(projectId);
        ApplicationUser user = actor.userKey().map(users::getUserByKey).orElse(null);
        return project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    private boolean administersProject(ApplicationUser user, CalendarScope scope) {
        if (scope.projectId().isEmpty()) {
            return false;
        }
        Project project = projects.getProjectObj(scope.projectId().getAsLong());
        return project != null && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }
}
