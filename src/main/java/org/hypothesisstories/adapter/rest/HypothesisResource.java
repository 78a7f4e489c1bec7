package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.application.ReadConcerns;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.application.prompt.ReadLanePrompt;
import org.hypothesisstories.domain.lane.Lane;

/** Reads hypotheses. Whoever may see an issue may read it; to anybody else it is not there. */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
public class HypothesisResource {
    private final ReadHypothesis readHypothesis;
    private final ReadConcerns readConcerns;
    private final ReadLanePrompt readPrompt;
    private final HypothesisJson json;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public HypothesisResource(
            ReadHypothesis readHypothesis, ReadConcerns readConcerns, ReadLanePrompt readPrompt, HypothesisJson json,
            OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.readHypothesis = readHypothesis;
        this.readConcerns = readConcerns;
        this.readPrompt = readPrompt;
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
                .map(view -> Answers.ok(whole(view, currentReader.now())))
                .orElseGet(() -> outcomes.notFound(issueKey));
    }

    private Map<String, Object> whole(HypothesisView view, Reader reader) {
        Map<String, Object> whole = json.of(view);
        whole.put("concerns", new ConcernJson(reader).view(readConcerns.of(view.issue(), reader.actor())));
        whole.put("prompt", readPrompt.due(view.issue(), reader.actor()).map(lane -> prompt(lane, reader)).orElse(null));
        return whole;
    }

    private static Map<String, Object> prompt(Lane lane, Reader reader) {
        return Map.of("lane", lane.key(), "laneText", reader.say("hypothesis.prompt.lane." + lane.key()),
                "text", reader.say("hypothesis.prompt.asks." + lane.key()));
    }
}
