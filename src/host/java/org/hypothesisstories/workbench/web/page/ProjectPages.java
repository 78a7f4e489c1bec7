package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;

/** The list of projects and the page of one. */
public final class ProjectPages {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueTypeSchemeManager types;
    private final Sidebar.Maker sidebars;

    public ProjectPages(ProjectManager projects, PermissionManager permissions, IssueTypeSchemeManager types,
            Sidebar.Maker sidebars) {
        this.projects = projects;
        this.permissions = permissions;
        this.types = types;
        this.sidebars = sidebars;
    }

    /** One line of the list. */
    public record ProjectRow(String key, String name, String type, String lead, String description) {
        static ProjectRow of(Project project) {
            ApplicationUser lead = project.getProjectLead();
            return new ProjectRow(project.getKey(), project.getName(),
                    project.getProjectTypeKey() == null ? "" : project.getProjectTypeKey().getKey(),
                    lead == null ? "" : lead.getDisplayName(),
                    project.getDescription() == null ? "" : project.getDescription());
        }
    }

    public void addTo(Routes routes) {
        routes.get("/", Access.USERS, this::list)
                .get("/secure/Dashboard.jspa", Access.USERS, this::list)
                .get("/secure/BrowseProjects.jspa", Access.USERS, this::list)
                .get("/projects", Access.USERS, this::list)
                .get("/projects/{key}", Access.USERS, this::show)
                .get("/projects/{key}/summary", Access.USERS, this::show);
    }

    /** The project with this key, if the reader may browse it. */
    public Project visible(Visit visit, String key) {
        Project project = projects.getProjectObjByKey(key);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, visit.user())) {
            throw Refusal.notFound("web.error.no.project", key);
        }
        return project;
    }

    /** What stands at the left of the project's pages. */
    Sidebar sidebar(Project project, String selected, Visit visit) {
        return sidebars.of(project, selected, visit);
    }

    private Reply list(Visit visit) {
        List<ProjectRow> rows = projects.getProjectObjects().stream()
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, visit.user()))
                .sorted(Comparator.comparing(Project::getName)).map(ProjectRow::of).toList();
        return Reply.view("projects.vm", "web.projects.title").with("projects", rows);
    }

    private Reply show(Visit visit) {
        Project project = visible(visit, visit.path("key"));
        return Reply.view("project.vm", "web.project.title").about(project.getName()).inContext("jira.browse.project")
                .with("project", ProjectRow.of(project))
                .with("types", types.getIssueTypesForProject(project).stream().map(IssueType::getName).toList())
                .with("settings", permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.user()))
                .with("sidebar", sidebars.of(project, "summary", visit));
    }
}
