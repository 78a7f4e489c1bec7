package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.board.ReadBoard;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;

/** The research board of a project, for whoever may see the project; of its hypotheses those that the reader may see. */
@Path("projects/{key}/board")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class BoardResource {
    private final ReadBoard readBoard;
    private final BoardJson json;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public BoardResource(ReadBoard readBoard, BoardJson json, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.readBoard = readBoard;
        this.json = json;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    @GET
    public Response read(@PathParam("key") String projectKey) {
        Reader reader = currentReader.now();
        return readBoard.read(projectKey, reader.actor())
                .map(view -> Answers.ok(json.of(view, reader)))
                .orElseGet(() -> unknown(projectKey));
    }

    /** Whether anything changed since: cheap enough to be asked every few seconds. */
    @GET
    @Path("change-token")
    public Response changeToken(@PathParam("key") String projectKey) {
        return readBoard.changeToken(projectKey, currentReader.now().actor())
                .map(token -> Answers.ok(Map.of("changeToken", token)))
                .orElseGet(() -> unknown(projectKey));
    }

    private Response unknown(String projectKey) {
        return outcomes.refused(List.of(Problem.of(ProblemCode.NO_SUCH_PROJECT, "project", projectKey)));
    }
}
