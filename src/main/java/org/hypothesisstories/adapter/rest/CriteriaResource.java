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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.AmendCriteria;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.application.RoundView;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.CriterionProblem;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;

/** The exit criteria of a hypothesis: tells how they stand and changes them; after the start a change is an amendment. */
@Path("issues/{key}/criteria")
@Produces(MediaType.APPLICATION_JSON)
public class CriteriaResource {
    private final ReadHypothesis readHypothesis;
    private final AmendCriteria amendCriteria;
    private final RoundAnswers rounds;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public CriteriaResource(
            ReadHypothesis readHypothesis, AmendCriteria amendCriteria, RoundAnswers rounds, OutcomeAnswers outcomes,
            CurrentReader currentReader) {
        this.readHypothesis = readHypothesis;
        this.amendCriteria = amendCriteria;
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** The criteria under their lasting ids, with their state, for tools. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String issueKey) {
        return readHypothesis.read(issueKey, currentReader.now().actor())
                .map(view -> {
                    RoundAnswer round = rounds.of(view.round());
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("round", round.round(view.isOpenForEvidence()));
                    json.put("criteria", round.criteria());
                    return Answers.ok(json);
                })
                .orElseGet(() -> outcomes.notFound(issueKey));
    }

    /** Changes the criteria: {@code {"criteria": [rows or lines], "basedOn": [the rows that were seen], "reason": "why"}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response amend(@PathParam("key") String issueKey, InputStream body) {
        CriteriaBody sent = CriteriaBody.read(body);
        Reader reader = currentReader.now();
        Optional<HypothesisView> before = readHypothesis.read(issueKey, reader.actor());
        if (before.isEmpty()) {
            return outcomes.notFound(issueKey);
        }
        Parsed<ExitCriteria, CriterionProblem> wanted =
                sent.criteria(before.get().hypothesis().criteria(), reader.words().locale());
        if (wanted.value().isEmpty()) {
            return outcomes.refusedRows(wanted.problems());
        }
        AmendCriteria.Change change = new AmendCriteria.Change(wanted.orElseThrow(), sent.seen(), sent.reason());
        return outcomes.of(amendCriteria.amend(issueKey, reader.actor(), change), this::amended, problems -> now(issueKey, problems));
    }

    private Response amended(RoundView after) {
        RoundAnswer round = rounds.of(after);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("criteria", round.criteria());
        json.put("amendments", round.amendments());
        json.put("computed", round.computed());
        return Answers.ok(json);
    }

    /** Whoever comes second is told what the first one made of the criteria. */
    private Map<String, ?> now(String issueKey, List<Problem> problems) {
        boolean changed = problems.stream().anyMatch(problem -> problem.code() == ProblemCode.CRITERIA_CHANGED);
        return readHypothesis.read(issueKey, currentReader.now().actor())
                .filter(view -> changed)
                .map(view -> Map.of("criteria", rounds.of(view.round()).criteria()))
                .orElse(Map.of());
    }
}
