package org.hypothesisstories.workbench.rest.agile;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.WorkflowManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.api.VisibleProjects;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.Links;

/** The workbench has one Kanban board for each project, under the project's id, with a column for each status. */
@Path("board")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardResource {
    private final VisibleProjects projects;
    private final IssueTypeSchemeManager issueTypes;
    private final WorkflowManager workflows;
    private final Links links;

    public BoardResource(VisibleProjects projects, IssueTypeSchemeManager issueTypes, WorkflowManager workflows, Links links) {
        this.projects = projects;
        this.issueTypes = issueTypes;
        this.workflows = workflows;
        this.links = links;
    }

    @GET
    public Map<String, Object> list(@QueryParam("projectKeyOrId") String keyOrId) {
        List<Project> found = keyOrId == null ? projects.all() : List.of(projects.get(keyOrId));
        return new JsonObject()
                .with("maxResults", found.size())
                .with("startAt", 0)
                .with("total", found.size())
                .with("isLast", true)
                .with("values", found.stream().map(this::board).toList());
    }

    @GET
    @Path("{board}")
    public Map<String, Object> read(@PathParam("board") String id) {
        return board(projects.get(id));
    }

    @GET
    @Path("{board}/configuration")
    public Map<String, Object> configuration(@PathParam("board") String id) {
        Project project = projects.get(id);
        return board(project).with("columnConfig", new JsonObject()
                .with("columns", statuses(project).stream().map(this::column).toList())
                .with("constraintType", "none"));
    }

    private JsonObject board(Project project) {
        return new JsonObject()
                .with("id", project.getId())
                .with("self", links.base() + "/rest/agile/1.0/board/" + project.getId())
                .with("name", project.getName() + " board")
                .with("type", "kanban");
    }

    private List<Status> statuses(Project project) {
        List<Status> statuses = new ArrayList<>();
        issueTypes.getIssueTypesForProject(project).stream()
                .flatMap(type -> workflows.getWorkflow(project.getId(), type.getId()).getLinkedStatusObjects().stream())
                .filter(status -> statuses.stream().noneMatch(known -> known.getId().equals(status.getId())))
                .forEach(statuses::add);
        return statuses;
    }

    private Map<String, Object> column(Status status) {
        return new JsonObject()
                .with("name", status.getName())
                .with("statuses", List.of(new JsonObject()
                        .with("id", status.getId())
                        .with("self", links.to("status/" + status.getId()))));
    }
}
