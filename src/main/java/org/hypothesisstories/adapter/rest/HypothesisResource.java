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

/** Reads hypotheses. Whoever may see an issue may read it; to anybody else it is not there. */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
public class HypothesisResource {
    private final ReadHypothesis readHypothesis;
    private final ReadConcerns readConcerns;
    private final HypothesisJson json;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public HypothesisResource(
            ReadHypothesis readHypothesis, ReadConcerns readConcerns, HypothesisJson json, OutcomeAnswers outcomes,
            CurrentReader currentReader) {
        this.readHypothesis = readHypothesis;
        this.readConcerns = readConcerns;
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
        return whole;
    }
}
