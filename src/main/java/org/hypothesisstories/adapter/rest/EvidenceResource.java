package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.EvidenceOrder;
import org.hypothesisstories.application.ListEvidence;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.PostEvidence;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.evidence.Channel;

/** The evidence of a hypothesis: lists it and records more. */
@Path("issues/{key}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    private final ListEvidence listEvidence;
    private final PostEvidence postEvidence;
    private final RoundAnswers rounds;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public EvidenceResource(
            ListEvidence listEvidence, PostEvidence postEvidence, RoundAnswers rounds, OutcomeAnswers outcomes,
            CurrentReader currentReader) {
        this.listEvidence = listEvidence;
        this.postEvidence = postEvidence;
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** A page of evidence, the newest first. */
    @GET
    @AnonymousSiteAccess
    public Response list(
            @PathParam("key") String issueKey, @QueryParam("criterion") String criterion, @QueryParam("round") String round,
            @QueryParam("start") String start, @QueryParam("limit") String limit) {
        ListEvidence.Query query = EvidenceQuery.read(criterion, round, start, limit);
        return outcomes.of(listEvidence.list(issueKey, currentReader.now().actor(), query), page -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("start", query.start());
            json.put("limit", query.limit());
            json.put("total", page.total());
            json.put("evidence", rounds.of(page.present()).evidence(page.pieces()));
            return Answers.ok(json);
        });
    }

    /** Records one piece, or several in {@code {"evidence": […]}}; all or none. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@PathParam("key") String issueKey, @HeaderParam("X-Hypothesis-Channel") String channel, InputStream body) {
        Reader reader = currentReader.now();
        EvidenceBody sent = EvidenceBody.read(body);
        Channel door = Optional.ofNullable(channel).flatMap(Channel::byKey).orElse(Channel.REST);
        EvidenceOrder order = new EvidenceOrder(sent.drafts(), reader.words().locale(), door);
        Outcome<PostEvidence.Posted> outcome = postEvidence.post(issueKey, reader.actor(), order);
        return outcomes.of(sent.single() ? inWordsOfOnePiece(outcome) : outcome, this::posted);
    }

    private Response posted(PostEvidence.Posted posted) {
        RoundAnswer round = rounds.of(posted.after());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("added", posted.added());
        json.put("evidence", round.evidence(posted.pieces()));
        json.put("computed", round.computed());
        return posted.added() == 0 ? Answers.ok(json) : Answers.created(json);
    }

    /** Whoever sent one piece knows nothing of a list. */
    private static <T> Outcome<T> inWordsOfOnePiece(Outcome<T> outcome) {
        if (!(outcome instanceof Outcome.Refused<T> refused)) {
            return outcome;
        }
        List<Problem> problems = refused.problems().stream()
                .map(problem -> new Problem(problem.code(), problem.field().replaceFirst("^evidence\\[0\\]\\.?", ""), problem.arguments()))
                .toList();
        return new Outcome.Refused<>(problems);
    }
}
