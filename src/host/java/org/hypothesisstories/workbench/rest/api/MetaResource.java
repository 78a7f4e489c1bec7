package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.input.FieldTarget;
import org.hypothesisstories.workbench.rest.input.Screens;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;
import org.hypothesisstories.workbench.rest.json.JsonObject;

/** What can be created, and which fields can be set then and later. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
public final class MetaResource {
    private final VisibleIssues issues;
    private final VisibleProjects projects;
    private final IssueTypeSchemeManager issueTypes;
    private final Screens screens;
    private final FieldMeta fields;
    private final ConstantsJson json;

    public MetaResource(VisibleIssues issues, VisibleProjects projects, IssueTypeSchemeManager issueTypes, Screens screens,
            FieldMeta fields, ConstantsJson json) {
        this.issues = issues;
        this.projects = projects;
        this.issueTypes = issueTypes;
        this.screens = screens;
        this.fields = fields;
        this.json = json;
    }

    @GET
    @Path("{issue}/editmeta")
    public Map<String, Object> edit(@PathParam("issue") String keyOrId) {
        Issue issue = issues.get(keyOrId);
        return Map.of("fields", fields.of(issue, screens.onEdit(issue)));
    }

    @GET
    @Path("createmeta/{project}/issuetypes")
    public Map<String, Object> types(@PathParam("project") String keyOrId) {
        return page(issueTypes.getIssueTypesForProject(projects.get(keyOrId)).stream().map(json::issueType).toList());
    }

    @GET
    @Path("createmeta/{project}/issuetypes/{type}")
    public Map<String, Object> create(@PathParam("project") String keyOrId, @PathParam("type") String typeId) {
        Project project = projects.get(keyOrId);
        IssueType type = issueTypes.getIssueTypesForProject(project).stream()
                .filter(candidate -> candidate.getId().equals(typeId)).findFirst()
                .orElseThrow(() -> RestFailure.notFound("Issue type with id '" + typeId + "' does not exist."));
        Set<String> ids = screens.onCreate(project, type);
        return page(List.copyOf(fields.of(FieldTarget.newIssue(project, type, ids).context(), ids).values()));
    }

    private static Map<String, Object> page(List<?> values) {
        return new JsonObject()
                .with("maxResults", values.size())
                .with("startAt", 0)
                .with("total", values.size())
                .with("isLast", true)
                .with("values", values);
    }
}
