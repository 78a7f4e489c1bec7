package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.rest.UnusableRequest.Code;
import org.hypothesisstories.application.board.MoveCard;
import org.hypothesisstories.application.port.CardMoves;
import org.hypothesisstories.domain.lane.Lane;

/** Where a hypothesis may go from its lane, and its going there. */
@Path("issues/{key}/moves")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class MovesResource {
    private final MoveCard moveCard;
    private final BoardJson board;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public MovesResource(MoveCard moveCard, BoardJson board, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.moveCard = moveCard;
        this.board = board;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    @GET
    public Response offered(@PathParam("key") String issueKey) {
        return outcomes.of(moveCard.choice(issueKey, currentReader.now().actor()), choice -> Answers.ok(json(choice)));
    }

    /** Makes a move that needs no screen: {@code {"action": 11, "seen": "to-do"}}, with the lane in which the card was seen. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("key") String issueKey, InputStream body) {
        JsonBody wish = JsonBody.read(body, List.of("action", "seen"));
        return outcomes.of(
                moveCard.move(issueKey, currentReader.now().actor(), wish.text("seen"), action(wish)), lane -> Answers.ok(json(lane)));
    }

    private static int action(JsonBody wish) {
        String written = wish.number("action");
        if (!written.matches("\\d{1,9}")) {
            throw new UnusableRequest(Code.NUMBER_EXPECTED, "action");
        }
        return Integer.parseInt(written);
    }

    private Map<String, Object> json(MoveCard.Choice choice) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lane", choice.lane().map(Lane::key).orElse(null));
        json.put("moves", choice.moves().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(CardMoves.Move move) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("action", move.action());
        json.put("name", move.name());
        json.put("lane", move.to().map(Lane::key).orElse(null));
        json.put("laneName", move.to().map(board::name).orElse(null));
        json.put("screen", move.screen().orElse(null));
        return json;
    }

    private Map<String, Object> json(Lane lane) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lane", lane.key());
        json.put("laneName", board.name(lane));
        return json;
    }
}
