package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.rest.error.RestFailure;

/** The projects that the caller may browse; the others do not exist. */
public final class VisibleProjects {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext caller;

    public VisibleProjects(ProjectManager projects, PermissionManager permissions, JiraAuthenticationContext caller) {
        this.projects = projects;
        this.permissions = permissions;
        this.caller = caller;
    }

    public List<Project> all() {
        return projects.getProjects().stream().filter(this::isVisible).toList();
    }

    /** The project with this key or id. */
    public Project get(String keyOrId) {
        return Optional.ofNullable(keyOrId.matches("\\d{1,18}")
                        ? projects.getProjectObj(Long.valueOf(keyOrId))
                        : projects.getProjectByCurrentKey(keyOrId))
                .filter(this::isVisible)
                .orElseThrow(() -> RestFailure.notFound("No project could be found with key '" + keyOrId + "'."));
    }

    private boolean isVisible(Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, caller.getLoggedInUser());
    }
}
