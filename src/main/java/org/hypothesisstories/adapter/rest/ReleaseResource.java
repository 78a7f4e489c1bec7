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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.setup.BoundWorkflow;
import org.hypothesisstories.application.setup.ReleaseWorkflows;

/** Takes our parts out of all workflows before the plugin is uninstalled; for administrators. */
@Path("setup/release")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class ReleaseResource {
    private final ReleaseWorkflows releaseWorkflows;
    private final JiraAuthenticationContext authentication;

    @Inject
    public ReleaseResource(ReleaseWorkflows releaseWorkflows, JiraAuthenticationContext authentication) {
        this.releaseWorkflows = releaseWorkflows;
        this.authentication = authentication;
    }

    /** What a run would take out. */
    @GET
    public Response plan() {
        return Answers.ok(json(releaseWorkflows.plan(actor())));
    }

    /** Takes it out; the body is empty, the type keeps other sites' forms out. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run() {
        return Answers.ok(json(releaseWorkflows.run(actor())));
    }

    /** A workflow as Jira exports it, to be kept. */
    @GET
    @Path("backup")
    public Response backup(@QueryParam("workflow") String workflow) {
        String name = workflow == null ? "" : workflow;
        return releaseWorkflows.backup(actor(), name)
                .map(xml -> Response.ok(xml, MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
                        .header("Content-Disposition", "attachment; filename=\"workflow.xml\"").header("Cache-Control", "no-store").build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private static Map<String, Object> json(List<BoundWorkflow> workflows) {
        return Map.of("workflows", workflows.stream().map(workflow -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", workflow.name());
            json.put("leftForItsDraft", workflow.beingEdited());
            json.put("parts", workflow.parts());
            return json;
        }).toList());
    }

    private String actor() {
        return authentication.getLoggedInUser().getKey();
    }
}
