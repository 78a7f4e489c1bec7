package org.hypothesisstories.workbench.rest.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.input.IssueUpdate;
import org.hypothesisstories.workbench.rest.json.Expansion;
import org.hypothesisstories.workbench.rest.json.FieldChoice;
import org.hypothesisstories.workbench.rest.json.IssueJson;
import org.hypothesisstories.workbench.rest.json.JsonObject;

/** Issues: create, read, change, assign. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final VisibleIssues issues;
    private final IssueChanges changes;
    private final IssueJson json;

    /** Who is to work on an issue; no name means nobody, {@code -1} whoever the project says. */
    public record Assignee(String name, String key) {}

    public IssueResource(VisibleIssues issues, IssueChanges changes, IssueJson json) {
        this.issues = issues;
        this.changes = changes;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(IssueUpdate wanted) {
        Map<String, Object> made = json.reference(changes.create(wanted));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(@PathParam("issue") String keyOrId, @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        return json.issue(issues.get(keyOrId), FieldChoice.forIssue(fields), Expansion.parse(expand));
    }

    @PUT
    @Path("{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void update(@PathParam("issue") String keyOrId, IssueUpdate wanted) {
        changes.update(issues.get(keyOrId), wanted);
    }

    @DELETE
    @Path("{issue}")
    public void delete(@PathParam("issue") String keyOrId) {
        changes.delete(issues.get(keyOrId));
    }

    @PUT
    @Path("{issue}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    public void assign(@PathParam("issue") String keyOrId, Assignee assignee) {
        Map<String, Object> user = assignee.name() == null && assignee.key() == null ? null
                : new JsonObject().withKnown("name", assignee.name()).withKnown("key", assignee.key());
        changes.assign(issues.get(keyOrId), user);
    }
}
