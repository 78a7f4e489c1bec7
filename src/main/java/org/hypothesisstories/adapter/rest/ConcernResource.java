package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.AnswerConcern;
import org.hypothesisstories.application.RaiseConcern;
import org.hypothesisstories.application.ReadConcerns;
import org.hypothesisstories.domain.concern.Concern;

/** What the product owner has against a hypothesis, and how the team means to meet it. */
@Path("issues/{key}/concerns")
@Produces(MediaType.APPLICATION_JSON)
public class ConcernResource {
    private final ReadConcerns readConcerns;
    private final RaiseConcern raiseConcern;
    private final AnswerConcern answerConcern;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public ConcernResource(
            ReadConcerns readConcerns, RaiseConcern raiseConcern, AnswerConcern answerConcern, OutcomeAnswers outcomes,
            CurrentReader currentReader) {
        this.readConcerns = readConcerns;
        this.raiseConcern = raiseConcern;
        this.answerConcern = answerConcern;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** All concerns, the oldest first, and what the reader may do about them. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String issueKey) {
        Reader reader = currentReader.now();
        return readConcerns.read(issueKey, reader.actor())
                .map(view -> Answers.ok(new ConcernJson(reader).view(view)))
                .orElseGet(() -> outcomes.notFound(issueKey));
    }

    /** Raises one: {@code {"text": "Nobody may be scored by age"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@PathParam("key") String issueKey, InputStream body) {
        String text = JsonBody.read(body, List.of("text")).text("text");
        return outcomes.of(raiseConcern.raise(issueKey, currentReader.now().actor(), text), raised -> Answers.created(answer(raised)));
    }

    /** Answers one: {@code {"text": "Age is left out of the features"}}. */
    @POST
    @Path("{number}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("key") String issueKey, @PathParam("number") int number, InputStream body) {
        String text = JsonBody.read(body, List.of("text")).text("text");
        return outcomes.of(
                answerConcern.answer(issueKey, currentReader.now().actor(), number, text), answered -> Answers.ok(answer(answered)));
    }

    private Map<String, Object> answer(Concern concern) {
        return Map.of("concern", new ConcernJson(currentReader.now()).of(concern));
    }
}
