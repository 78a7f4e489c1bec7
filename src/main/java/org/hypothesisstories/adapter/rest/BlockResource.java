package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.hypothesisstories.application.board.FlagBlocked;

/** The flag that says what blocks a hypothesis; for whoever may comment. */
@Path("issues/{key}/block")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class BlockResource {
    private final FlagBlocked flagBlocked;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public BlockResource(FlagBlocked flagBlocked, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.flagBlocked = flagBlocked;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** Raises the flag: {@code {"reason": "the labels are not there yet"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(@PathParam("key") String issueKey, InputStream body) {
        Reader reader = currentReader.now();
        JsonBody wish = JsonBody.read(body, List.of("reason"));
        return outcomes.of(
                flagBlocked.raise(issueKey, reader.actor(), wish.text("reason")), block -> Answers.created(BoardJson.block(block, reader)));
    }

    /** Lowers it, and tells what it said. */
    @DELETE
    public Response lower(@PathParam("key") String issueKey) {
        Reader reader = currentReader.now();
        return outcomes.of(flagBlocked.lower(issueKey, reader.actor()), block -> Answers.ok(BoardJson.block(block, reader)));
    }
}
