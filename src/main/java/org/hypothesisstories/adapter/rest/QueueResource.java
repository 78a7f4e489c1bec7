package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.hypothesisstories.application.queue.RankHypothesis;
import org.hypothesisstories.application.queue.ReadQueue;

/** The hypotheses of a project that wait for their test: drafts, ready ones, and the ranked ones in the product owner's order. */
@Path("projects/{key}/queue")
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
    private final ReadQueue readQueue;
    private final RankHypothesis rankHypothesis;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public QueueResource(ReadQueue readQueue, RankHypothesis rankHypothesis, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.readQueue = readQueue;
        this.rankHypothesis = rankHypothesis;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String projectKey) {
        Reader reader = currentReader.now();
        return readQueue.read(projectKey, reader.actor())
                .map(view -> Answers.ok(new QueueJson(reader).view(view)))
                .orElseGet(() -> outcomes.notFound(projectKey));
    }

    /** Ranks one: {@code {"position": 1}} puts it first; a position behind the last one is the end. */
    @PUT
    @Path("{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rank(@PathParam("key") String projectKey, @PathParam("issue") String issueKey, InputStream body) {
        int position = position(JsonBody.read(body, List.of("position")).number("position"));
        Reader reader = currentReader.now();
        return outcomes.of(
                rankHypothesis.rank(projectKey, issueKey, reader.actor(), position - 1),
                view -> Answers.ok(new QueueJson(reader).view(view)));
    }

    /** Takes one out of the order. */
    @DELETE
    @Path("{issue}")
    public Response takeOut(@PathParam("key") String projectKey, @PathParam("issue") String issueKey) {
        Reader reader = currentReader.now();
        return outcomes.of(
                rankHypothesis.takeOut(projectKey, issueKey, reader.actor()), view -> Answers.ok(new QueueJson(reader).view(view)));
    }

    private static int position(String written) {
        try {
            int position = Integer.parseInt(written);
            if (position >= 1) {
                return position;
            }
        } catch (NumberFormatException notOne) {
            // Refused below, as one that is too small.
        }
        throw new UnusableRequest(
                UnusableRequest.Code.NOT_IN_RANGE, "position", written, "1", String.valueOf(Integer.MAX_VALUE));
    }
}
