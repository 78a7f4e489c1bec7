package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.application.RecordVerdict;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;

/** The verdict of a hypothesis: tells what the evidence says and why, and records what the team makes of it. */
@Path("issues/{key}/verdict")
@Produces(MediaType.APPLICATION_JSON)
public class VerdictResource {
    private final ReadHypothesis readHypothesis;
    private final RecordVerdict recordVerdict;
    private final RoundAnswers rounds;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public VerdictResource(
            ReadHypothesis readHypothesis, RecordVerdict recordVerdict, RoundAnswers rounds, OutcomeAnswers outcomes,
            CurrentReader currentReader) {
        this.readHypothesis = readHypothesis;
        this.recordVerdict = recordVerdict;
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** What the evidence says, what was recorded, and how each criterion stands. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String issueKey) {
        return readHypothesis.read(issueKey, currentReader.now().actor())
                .map(HypothesisView::round)
                .map(rounds::of)
                .map(VerdictResource::verdict)
                .orElseGet(() -> outcomes.notFound(issueKey));
    }

    /** Records the verdict with its learning card, before the transition that concludes the test. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("key") String issueKey, InputStream body) {
        Reader reader = currentReader.now();
        Parsed<RecordVerdict.Order, Problem> order = VerdictBody.read(body, reader.words().locale());
        if (order.value().isEmpty()) {
            // Whoever may not see the issue is told nothing of it, not even by a complaint.
            return readHypothesis.read(issueKey, reader.actor()).isEmpty()
                    ? outcomes.notFound(issueKey)
                    : outcomes.refused(order.problems());
        }
        return outcomes.of(recordVerdict.record(issueKey, reader.actor(), order.orElseThrow()),
                record -> Answers.ok(Map.of("record", new VerdictJson(reader).record(record))));
    }

    private static Response verdict(RoundAnswer round) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("computed", round.computed());
        json.put("record", round.record());
        json.put("override", round.override());
        json.put("criteria", round.states());
        return Answers.ok(json);
    }
}
