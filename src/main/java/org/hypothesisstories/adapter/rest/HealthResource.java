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
import org.hypothesisstories.application.setup.CheckProject;
import org.hypothesisstories.application.setup.RenewWorkflow;
import org.hypothesisstories.application.setup.SetUpTarget;

/** Whether all stands that hypotheses need, and the renewal of the workflow; for administrators. */
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class HealthResource {
    private final CheckProject checkProject;
    private final RenewWorkflow renewWorkflow;
    private final HealthJson json;
    private final JiraAuthenticationContext authentication;

    @Inject
    public HealthResource(CheckProject checkProject, RenewWorkflow renewWorkflow, HealthJson json, JiraAuthenticationContext authentication) {
        this.checkProject = checkProject;
        this.renewWorkflow = renewWorkflow;
        this.json = json;
        this.authentication = authentication;
    }

    /** How everything stands in a project. */
    @GET
    @Path("health")
    public Response check(@QueryParam("project") String projectKey) {
        return Answers.ok(json.of(checkProject.check(new SetUpTarget(projectKey == null ? "" : projectKey, actor()))));
    }

    /** Renews the workflow; the body is empty, the type keeps other sites' forms out. */
    @POST
    @Path("workflow")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew() {
        return Answers.ok(json.of(renewWorkflow.renew(actor())));
    }

    private String actor() {
        return authentication.getLoggedInUser().getKey();
    }
}
