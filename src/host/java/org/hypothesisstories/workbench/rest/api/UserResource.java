package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.PeopleJson;

/** Users, the caller first of all. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
    private final UserManager users;
    private final JiraAuthenticationContext caller;
    private final PeopleJson json;

    public UserResource(UserManager users, JiraAuthenticationContext caller, PeopleJson json) {
        this.users = users;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        return json.user(caller.getLoggedInUser());
    }

    @GET
    @Path("user")
    public Map<String, Object> user(@QueryParam("username") String name, @QueryParam("key") String key) {
        if (name == null && key == null) {
            throw RestFailure.badRequest("Either the 'username' or the 'key' query parameters need to be provided.");
        }
        ApplicationUser user = key == null ? users.getUserByName(name) : users.getUserByKey(key);
        if (user == null) {
            throw RestFailure.notFound("The user named '" + (key == null ? name : key) + "' does not exist");
        }
        return json.user(user);
    }
}
