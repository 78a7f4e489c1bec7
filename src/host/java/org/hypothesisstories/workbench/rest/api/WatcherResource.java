package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.PeopleJson;

/** Those who watch an issue. */
@Path("issue/{issue}/watchers")
@Produces(MediaType.APPLICATION_JSON)
public final class WatcherResource {
    private final VisibleIssues issues;
    private final WatcherManager watchers;
    private final UserManager users;
    private final JiraAuthenticationContext caller;
    private final PeopleJson json;

    public WatcherResource(VisibleIssues issues, WatcherManager watchers, UserManager users,
            JiraAuthenticationContext caller, PeopleJson json) {
        this.issues = issues;
        this.watchers = watchers;
        this.users = users;
        this.caller = caller;
        this.json = json;
    }

    @GET
    public Map<String, Object> list(@PathParam("issue") String keyOrId) {
        Issue issue = issues.get(keyOrId);
        return json.watchers(issue.getKey(), watchers.isWatching(caller.getLoggedInUser(), issue),
                watchers.getWatchers(issue, caller.getLocale()));
    }

    /** The body is the user name as a JSON string; without one the caller watches. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void add(@PathParam("issue") String keyOrId, com.fasterxml.jackson.databind.JsonNode name) {
        ApplicationUser user = name == null || name.isNull() ? caller.getLoggedInUser() : user(name.asText());
        watchers.startWatching(user, issues.get(keyOrId));
    }

    @DELETE
    public void remove(@PathParam("issue") String keyOrId, @QueryParam("username") String name) {
        watchers.stopWatching(user(name), issues.get(keyOrId));
    }

    private ApplicationUser user(String name) {
        return Optional.ofNullable(name).map(users::getUserByName)
                .orElseThrow(() -> RestFailure.notFound("The user \"" + name + "\" was not found."));
    }
}
