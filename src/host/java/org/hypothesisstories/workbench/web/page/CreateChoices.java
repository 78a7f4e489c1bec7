package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Visit;

/** In which projects somebody may create which types of issues, and which of them the request has chosen. */
public final class CreateChoices {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueTypeSchemeManager types;

    public CreateChoices(ProjectManager projects, PermissionManager permissions, IssueTypeSchemeManager types) {
        this.projects = projects;
        this.permissions = permissions;
        this.types = types;
    }

    /** The projects in which the user may create issues, by name. */
    public List<Project> projects(ApplicationUser user) {
        return projects.getProjectObjects().stream()
                .filter(project -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .sorted(Comparator.comparing(Project::getName)).toList();
    }

    public List<IssueType> types(Project project) {
        return List.copyOf(types.getIssueTypesForProject(project));
    }

    /** The project of the parameter {@code pid}, else the first; empty when there is none that the user may create in. */
    public Optional<Project> project(Visit visit) {
        List<Project> possible = projects(visit.user());
        Optional<Long> chosen = visit.number("pid");
        return possible.stream().filter(project -> chosen.isEmpty() || project.getId().equals(chosen.get())).findFirst();
    }

    /** The type of the parameter {@code issuetype} when the project has it, else the project's first. */
    IssueType type(Visit visit, Project project) {
        String chosen = visit.parameter("issuetype", "");
        List<IssueType> possible = types(project);
        return possible.stream().filter(type -> type.getId().equals(chosen)).findFirst()
                .or(() -> possible.stream().findFirst())
                .orElseThrow(() -> Refusal.badRequest("web.error.no.types", project.getKey()));
    }
}
