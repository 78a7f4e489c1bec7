package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.project.NewProject;
import org.hypothesisstories.workbench.jira.project.ProjectCreation;
import org.hypothesisstories.workbench.jira.project.ProjectRefused;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.rest.json.ProjectJson;

/** Projects: list, read, create. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final VisibleProjects projects;
    private final ProjectCreation creation;
    private final UserManager users;
    private final ProjectConfiguration configuration;
    private final ProjectJson json;
    private final ConstantsJson constants;

    /** Where a project's issue types and workflows are found. */
    public record ProjectConfiguration(IssueTypeSchemeManager issueTypes, WorkflowManager workflows) {}

    /** What a client sends to create a project. */
    public record Wanted(String key, String name, String description, String projectTypeKey,
            String projectTemplateKey, String lead, String url, String assigneeType) {}

    public ProjectResource(VisibleProjects projects, ProjectCreation creation, UserManager users,
            ProjectConfiguration configuration, ProjectJson json, ConstantsJson constants) {
        this.projects = projects;
        this.creation = creation;
        this.users = users;
        this.configuration = configuration;
        this.json = json;
        this.constants = constants;
    }

    @GET
    public List<JsonObject> list() {
        return projects.all().stream().map(json::brief).toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> read(@PathParam("project") String keyOrId) {
        Project project = projects.get(keyOrId);
        return json.full(project, configuration.issueTypes().getIssueTypesForProject(project));
    }

    @POST
    @AdminOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(Wanted wanted) {
        ApplicationUser lead = wanted.lead() == null ? null : users.getUserByName(wanted.lead());
        if (lead == null) {
            throw RestFailure.ofField("projectLead", "You must specify a valid project lead.");
        }
        try {
            Project made = creation.create(new NewProject(wanted.key(), wanted.name(),
                            wanted.description() == null ? "" : wanted.description(), lead, wanted.projectTypeKey()),
                    Optional.ofNullable(wanted.projectTemplateKey())).project();
            Map<String, Object> reference = new JsonObject().with("self", json.brief(made).get("self"))
                    .with("id", made.getId()).with("key", made.getKey());
            return Response.status(Response.Status.CREATED).entity(reference).build();
        } catch (ProjectRefused refused) {
            throw RestFailure.of(refused.errors());
        }
    }

    @GET
    @Path("{project}/statuses")
    public List<Map<String, Object>> statuses(@PathParam("project") String keyOrId) {
        Project project = projects.get(keyOrId);
        return configuration.issueTypes().getIssueTypesForProject(project).stream()
                .map(type -> statuses(project, type))
                .toList();
    }

    private Map<String, Object> statuses(Project project, IssueType type) {
        JiraWorkflow workflow = configuration.workflows().getWorkflow(project.getId(), type.getId());
        JsonObject answer = new JsonObject();
        answer.putAll(constants.issueType(type));
        return answer.with("statuses", workflow.getLinkedStatusObjects().stream().map(constants::status).toList());
    }
}
