package org.hypothesisstories.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.RoundView;
import org.hypothesisstories.application.WithdrawEvidence;
import org.hypothesisstories.domain.evidence.EvidenceId;

/** Withdraws a piece of evidence that was a mistake; it stays visible. */
@Path("issues/{key}/evidence/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalResource {
    private final WithdrawEvidence withdrawEvidence;
    private final RoundAnswers rounds;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public WithdrawalResource(
            WithdrawEvidence withdrawEvidence, RoundAnswers rounds, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.withdrawEvidence = withdrawEvidence;
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** Withdraws it: {@code {"reason": "measured on the wrong split"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("key") String issueKey, @PathParam("id") String id, InputStream body) {
        String reason = JsonBody.read(body, List.of("reason")).text("reason");
        return outcomes.of(
                withdrawEvidence.withdraw(issueKey, currentReader.now().actor(), id, reason), after -> withdrawn(after, id));
    }

    private Response withdrawn(RoundView after, String id) {
        RoundAnswer round = rounds.of(after);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("piece", after.ledger().find(new EvidenceId(id)).map(round::evidence).orElse(null));
        json.put("computed", round.computed());
        return Answers.ok(json);
    }
}
