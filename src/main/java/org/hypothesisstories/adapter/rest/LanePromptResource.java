package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.prompt.ChangePrompts;

/** The reader has been told what the lane of a hypothesis asks for, and is not told again before it moves. */
@Path("issues/{key}/lane-prompt")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class LanePromptResource {
    private final ChangePrompts prompts;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public LanePromptResource(ChangePrompts prompts, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.prompts = prompts;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response told(@PathParam("key") String issueKey, InputStream body) {
        JsonBody.read(body, List.of());
        return prompts.told(issueKey, currentReader.now().actor())
                .map(lane -> Answers.ok(Map.of("lane", lane.key())))
                .orElseGet(() -> outcomes.notFound(issueKey));
    }
}
