package org.hypothesisstories.workbench.rest.software;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hypothesisstories.workbench.rest.api.VisibleIssues;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.software.Software;

/** Puts issues before or behind another. */
@Path("issue/rank")
@Produces(MediaType.APPLICATION_JSON)
public final class RankResource {
    private static final int MOST = 50;

    private final Software software;
    private final VisibleBoards boards;
    private final VisibleIssues issues;
    private final PermissionManager permissions;

    /** What a client sends: issues by key, and one neighbour. */
    public record Order(List<String> issues, String rankBeforeIssue, String rankAfterIssue, Long rankCustomFieldId) {}

    public RankResource(Software software, VisibleBoards boards, VisibleIssues issues, PermissionManager permissions) {
        this.software = software;
        this.boards = boards;
        this.issues = issues;
        this.permissions = permissions;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void rank(Order order) {
        if (order.issues() == null || order.issues().isEmpty() || order.issues().size() > MOST) {
            throw RestFailure.badRequest("Between 1 and " + MOST + " issues may be ranked at one time.");
        }
        if ((order.rankBeforeIssue() == null) == (order.rankAfterIssue() == null)) {
            throw RestFailure.badRequest("Exactly one of rankBeforeIssue and rankAfterIssue must be given.");
        }
        boolean before = order.rankBeforeIssue() != null;
        Issue neighbour = issues.get(before ? order.rankBeforeIssue() : order.rankAfterIssue());
        software.ranks().put(order.issues().stream().map(this::rankable).toList(), neighbour.getId(), before);
    }

    private Long rankable(String key) {
        Issue issue = issues.get(key);
        if (!permissions.hasPermission(ProjectPermissions.SCHEDULE_ISSUES, issue, boards.user())) {
            throw RestFailure.forbidden("You do not have permission to rank the issue " + key + ".");
        }
        return issue.getId();
    }
}
