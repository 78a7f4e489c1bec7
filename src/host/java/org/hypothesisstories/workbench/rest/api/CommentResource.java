package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.CommentJson;

/** The comments of an issue. */
@Path("issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final VisibleIssues issues;
    private final CommentManager comments;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext caller;
    private final CommentJson json;

    /** What a client sends to comment. */
    public record NewComment(String body, Map<String, Object> visibility, List<Object> properties) {}

    public CommentResource(VisibleIssues issues, CommentManager comments, PermissionManager permissions,
            JiraAuthenticationContext caller, CommentJson json) {
        this.issues = issues;
        this.comments = comments;
        this.permissions = permissions;
        this.caller = caller;
        this.json = json;
    }

    @GET
    public Map<String, Object> list(@PathParam("issue") String keyOrId, @QueryParam("startAt") int startAt,
            @QueryParam("maxResults") @DefaultValue("1048576") int maxResults, @QueryParam("orderBy") String order) {
        Issue issue = issues.get(keyOrId);
        List<Comment> all = comments.getCommentsForUser(issue, caller.getLoggedInUser());
        if ("-created".equals(order)) {
            all = all.stream().sorted(Comparator.comparing(Comment::getCreated).reversed()).toList();
        }
        return json.page(issue, all, startAt, maxResults);
    }

    @GET
    @Path("{id}")
    public Map<String, Object> read(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
        Issue issue = issues.get(keyOrId);
        return comments.getCommentsForUser(issue, caller.getLoggedInUser()).stream()
                .filter(comment -> id.equals(String.valueOf(comment.getId())))
                .findFirst()
                .map(comment -> json.comment(issue, comment))
                .orElseThrow(() -> RestFailure.notFound("Can not find a comment for the id: " + id + "."));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("issue") String keyOrId, NewComment wanted) {
        Issue issue = issues.get(keyOrId);
        if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, caller.getLoggedInUser())) {
            throw RestFailure.forbidden("You do not have the permission to comment on this issue.");
        }
        if (wanted.visibility() != null) {
            throw RestFailure.notImplemented("the visibility of comments");
        }
        if (wanted.body() == null || wanted.body().isBlank()) {
            throw RestFailure.ofField("comment", "Comment body can not be empty!");
        }
        Comment made = comments.create(issue, caller.getLoggedInUser(), wanted.body(), true);
        return Response.status(Response.Status.CREATED).entity(json.comment(issue, made)).build();
    }
}
