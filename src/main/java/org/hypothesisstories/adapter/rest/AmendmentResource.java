package org.hypothesisstories.adapter.rest;

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
import org.hypothesisstories.application.ExplainAmendment;

/** Says why exit criteria were changed, where the change came through a door that did not ask. */
@Path("issues/{key}/amendments/{id}/reason")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {
    private final ExplainAmendment explainAmendment;
    private final RoundAnswers rounds;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public AmendmentResource(
            ExplainAmendment explainAmendment, RoundAnswers rounds, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.explainAmendment = explainAmendment;
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** Gives the reason: {@code {"reason": "the baseline was measured anew"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response explain(@PathParam("key") String issueKey, @PathParam("id") String id, InputStream body) {
        String reason = JsonBody.read(body, List.of("reason")).text("reason");
        return outcomes.of(explainAmendment.explain(issueKey, currentReader.now().actor(), id, reason),
                after -> Answers.ok(Map.of("amendments", rounds.of(after).amendments())));
    }
}
