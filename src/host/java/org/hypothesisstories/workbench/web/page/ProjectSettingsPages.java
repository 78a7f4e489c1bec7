package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.web.fragment.FragmentContext;
import org.hypothesisstories.workbench.web.fragment.Link;
import org.hypothesisstories.workbench.web.fragment.WebItems;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;

/** The settings of a project: what plugins add to Jira's own groups of links. The workbench has none of its own there. */
public final class ProjectSettingsPages {
    private static final String LOCATION = "atl.jira.proj.config/";
    private static final List<String> GROUPS = List.of("projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4");

    private final ProjectPages projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final WebItems items;
    private final FragmentContext fragments;

    public ProjectSettingsPages(ProjectPages projects, PermissionManager permissions, GlobalPermissionManager globalPermissions,
            WebItems items, FragmentContext fragments) {
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.items = items;
        this.fragments = fragments;
    }

    public void addTo(Routes routes) {
        routes.get("/plugins/servlet/project-config/{key}", Access.USERS, this::show)
                .get("/plugins/servlet/project-config/{key}/summary", Access.USERS, this::show);
    }

    private Reply show(Visit visit) {
        Project project = projects.visible(visit, visit.path("key"));
        if (!permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.user())
                && !globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, visit.user())) {
            throw Refusal.forbidden("web.error.project.administrators");
        }
        Map<String, Object> context = fragments.project(visit.request(), project);
        List<Link> links = GROUPS.stream().flatMap(group -> linksOf(group, context)).toList();
        return Reply.view("project-settings.vm", "web.project.settings").about(project.getName()).inContext("jira.project.config")
                .with("links", links).with("sidebar", projects.sidebar(project, "settings", visit));
    }

    private Stream<Link> linksOf(String group, Map<String, Object> context) {
        return items.in(LOCATION + group, context).stream();
    }
}
