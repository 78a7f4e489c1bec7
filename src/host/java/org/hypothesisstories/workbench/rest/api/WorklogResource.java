package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.worklog.IssueWorklogs;
import org.hypothesisstories.workbench.jira.worklog.LoggedTime;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.WorklogJson;

/** The work that is logged on an issue. There are no estimates here, so none is adjusted. */
@Path("issue/{issue}/worklog")
@Produces(MediaType.APPLICATION_JSON)
public final class WorklogResource {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS[xxx][xx]");

    private final VisibleIssues issues;
    private final IssueWorklogs worklogs;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext caller;
    private final WorklogJson json;
    private final InstantSource clock;

    /** What a client sends about work. */
    public record SentWorklog(String comment, String started, String timeSpent, Long timeSpentSeconds, Map<String, Object> visibility) {}

    public WorklogResource(VisibleIssues issues, IssueWorklogs worklogs, PermissionManager permissions,
            JiraAuthenticationContext caller, WorklogJson json, InstantSource clock) {
        this.issues = issues;
        this.worklogs = worklogs;
        this.permissions = permissions;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    @GET
    public Map<String, Object> list(@PathParam("issue") String keyOrId) {
        Issue issue = issues.get(keyOrId);
        return json.all(issue, worklogs.getByIssue(issue));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> read(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
        Issue issue = issues.get(keyOrId);
        return json.worklog(issue, found(issue, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("issue") String keyOrId, @QueryParam("adjustEstimate") String adjust, SentWorklog sent) {
        Issue issue = issues.get(keyOrId);
        refuseEstimates(adjust);
        if (!may("WORK_ON_ISSUES", issue)) {
            throw RestFailure.forbidden("You do not have the permission to associate a worklog to this issue.");
        }
        Duration spent = spent(sent).orElseThrow(() -> RestFailure.ofField("timeLogged", "You must indicate the time spent working."));
        IssueWorklogs.Entry entry = new IssueWorklogs.Entry(
                sent.comment() == null ? "" : sent.comment(), started(sent).orElseGet(clock::instant), spent);
        return Response.status(Response.Status.CREATED).entity(json.worklog(issue, worklogs.create(issue, user(), entry))).build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("issue") String keyOrId, @PathParam("id") String id,
            @QueryParam("adjustEstimate") String adjust, SentWorklog sent) {
        Issue issue = issues.get(keyOrId);
        refuseEstimates(adjust);
        Worklog before = found(issue, id);
        requireOwn(before, issue, "EDIT");
        IssueWorklogs.Entry entry = new IssueWorklogs.Entry(
                sent.comment() == null ? before.getComment() : sent.comment(),
                started(sent).orElseGet(() -> before.getStartDate().toInstant()),
                spent(sent).orElseGet(() -> Duration.ofSeconds(before.getTimeSpent())));
        return json.worklog(issue, worklogs.update(before, user(), entry));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("issue") String keyOrId, @PathParam("id") String id, @QueryParam("adjustEstimate") String adjust) {
        Issue issue = issues.get(keyOrId);
        refuseEstimates(adjust);
        Worklog worklog = found(issue, id);
        requireOwn(worklog, issue, "DELETE");
        worklogs.delete(worklog, user());
        return Response.noContent().build();
    }

    private Worklog found(Issue issue, String id) {
        return Optional.of(id).filter(text -> text.matches("\\d{1,18}")).map(text -> worklogs.getById(Long.valueOf(text)))
                .filter(worklog -> worklog.getIssue().getId().equals(issue.getId()))
                .orElseThrow(() -> RestFailure.notFound("Cannot find worklog with id: '" + id + "'."));
    }

    private void requireOwn(Worklog worklog, Issue issue, String verb) {
        boolean own = user() != null && user().equals(worklog.getAuthorObject()) && may(verb + "_OWN_WORKLOGS", issue);
        if (!own && !may(verb + "_ALL_WORKLOGS", issue)) {
            throw RestFailure.forbidden("You do not have the permission to change this worklog.");
        }
    }

    private boolean may(String permission, Issue issue) {
        return permissions.hasPermission(new ProjectPermissionKey(permission), issue, user());
    }

    private ApplicationUser user() {
        return caller.getLoggedInUser();
    }

    private static void refuseEstimates(String adjust) {
        if (adjust != null && !adjust.equals("auto") && !adjust.equals("leave")) {
            throw RestFailure.notImplemented("estimates");
        }
    }

    private static Optional<Duration> spent(SentWorklog sent) {
        if (sent.visibility() != null) {
            throw RestFailure.notImplemented("the visibility of worklogs");
        }
        if (sent.timeSpentSeconds() != null) {
            return Optional.of(Duration.ofSeconds(sent.timeSpentSeconds())).filter(time -> time.compareTo(Duration.ZERO) > 0);
        }
        return Optional.ofNullable(sent.timeSpent()).map(text -> LoggedTime.parse(text)
                .orElseThrow(() -> RestFailure.ofField("timeLogged", "Invalid time duration entered.")));
    }

    private static Optional<Instant> started(SentWorklog sent) {
        try {
            return Optional.ofNullable(sent.started()).map(text -> OffsetDateTime.parse(text, STARTED).toInstant());
        } catch (DateTimeException unreadable) {
            throw RestFailure.ofField("started", "Worklog must have a valid start date, such as 2026-03-02T10:00:00.000+0000.");
        }
    }
}
