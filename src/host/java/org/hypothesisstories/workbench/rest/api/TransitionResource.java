package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.input.IssueUpdate;
import org.hypothesisstories.workbench.rest.json.Expansion;

/** The transitions that the caller may execute. */
@Path("issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final VisibleIssues issues;
    private final OfferedTransitions offered;
    private final IssueChanges changes;

    public TransitionResource(VisibleIssues issues, OfferedTransitions offered, IssueChanges changes) {
        this.issues = issues;
        this.offered = offered;
        this.changes = changes;
    }

    @GET
    public Map<String, Object> list(@PathParam("issue") String keyOrId, @QueryParam("transitionId") String id,
            @QueryParam("expand") List<String> expand) {
        boolean withFields = Expansion.parse(expand).has("transitions.fields");
        return Map.of("expand", "transitions", "transitions", offered.list(issues.get(keyOrId), withFields).stream()
                .filter(transition -> id == null || id.equals(transition.get("id")))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void execute(@PathParam("issue") String keyOrId, IssueUpdate wanted) {
        Issue issue = issues.get(keyOrId);
        if (wanted.transition() == null || wanted.transition().id() == null) {
            throw RestFailure.badRequest("Missing 'transition' identifier");
        }
        changes.transition(issue, offered.get(issue, wanted.transition().id()), wanted);
    }
}
