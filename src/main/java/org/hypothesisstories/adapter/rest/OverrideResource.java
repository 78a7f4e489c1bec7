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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.OverrideVerdict;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.verdict.VerdictOverride;

/** The wish to record another verdict than the evidence gives: one person asks with a reason, a second one agrees. */
@Path("issues/{key}/verdict/override")
@Produces(MediaType.APPLICATION_JSON)
public class OverrideResource {
    private final OverrideVerdict overrideVerdict;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public OverrideResource(OverrideVerdict overrideVerdict, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.overrideVerdict = overrideVerdict;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** Asks for another verdict: {@code {"verdict": "inconclusive", "reason": "the labels turned out to be wrong"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("key") String issueKey, InputStream body) {
        JsonBody json = JsonBody.read(body, List.of("verdict", "reason"));
        Parsed<Verdict, Problem> wanted = VerdictBody.verdict(json.text("verdict").strip());
        if (wanted.value().isEmpty()) {
            return outcomes.refused(wanted.problems());
        }
        return outcomes.of(
                overrideVerdict.ask(issueKey, currentReader.now().actor(), wanted.orElseThrow(), json.text("reason")),
                wish -> Answers.created(json(wish)));
    }

    /** Agrees to what was asked for: {@code {"verdict": "inconclusive"}}, or {@code {}} for whatever it is by now. */
    @POST
    @Path("second")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response second(@PathParam("key") String issueKey, InputStream body) {
        JsonBody json = JsonBody.read(body, List.of("verdict"));
        Optional<Verdict> seen = Optional.empty();
        if (json.has("verdict")) {
            Parsed<Verdict, Problem> verdict = VerdictBody.verdict(json.text("verdict").strip());
            if (verdict.value().isEmpty()) {
                return outcomes.refused(verdict.problems());
            }
            seen = verdict.value();
        }
        return outcomes.of(overrideVerdict.second(issueKey, currentReader.now().actor(), seen), wish -> Answers.ok(json(wish)));
    }

    private Map<String, Object> json(VerdictOverride wish) {
        return Map.of("override", new VerdictJson(currentReader.now()).override(wish, false));
    }
}
