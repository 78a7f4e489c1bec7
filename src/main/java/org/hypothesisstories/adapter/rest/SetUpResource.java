package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hypothesisstories.application.setup.SetUpProject;
import org.hypothesisstories.application.setup.SetUpTarget;

/** Gives a project its research lanes; for administrators, who confirm their password in the browser. */
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class SetUpResource {
    private final SetUpProject setUpProject;
    private final SetUpJson json;
    private final JiraAuthenticationContext authentication;

    @Inject
    public SetUpResource(SetUpProject setUpProject, SetUpJson json, JiraAuthenticationContext authentication) {
        this.setUpProject = setUpProject;
        this.json = json;
        this.authentication = authentication;
    }

    /** What a run would do. */
    @GET
    public Response plan(@QueryParam("project") String projectKey) {
        return Answers.ok(json.of(setUpProject.plan(target(projectKey))));
    }

    /** Runs set-up: {@code {"project": "RES", "serviceUser": "optional user name"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(String body) {
        SetUpOrder order = SetUpOrder.read(body);
        return Answers.ok(json.of(setUpProject.run(target(order.projectKey()), order.serviceUser())));
    }

    private SetUpTarget target(String projectKey) {
        return new SetUpTarget(projectKey == null ? "" : projectKey, authentication.getLoggedInUser().getKey());
    }
}
