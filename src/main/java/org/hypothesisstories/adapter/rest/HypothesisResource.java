package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hypothesisstories.application.ReadHypothesis;

/** Reads hypotheses. Whoever may see an issue may read it; to anybody else it is not there. */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
public class HypothesisResource {
    private final ReadHypothesis readHypothesis;
    private final HypothesisJson json;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public HypothesisResource(
            ReadHypothesis readHypothesis, HypothesisJson json, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.readHypothesis = readHypothesis;
        this.json = json;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** Everything about one hypothesis, in the form of its values and in the reader's words. */
    @GET
    @Path("{key}")
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String issueKey) {
        return readHypothesis.read(issueKey, currentReader.now().actor())
                .map(view -> Answers.ok(json.of(view)))
                .orElseGet(() -> outcomes.notFound(issueKey));
    }
}
