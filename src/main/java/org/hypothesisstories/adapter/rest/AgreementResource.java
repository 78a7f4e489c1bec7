package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.hypothesisstories.application.AgreeAsTeam;

/** The agreement of the team to the time box that an issue starts next. */
@Path("issues/{key}/time-box/agreement")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {
    private final AgreeAsTeam agreeAsTeam;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public AgreementResource(AgreeAsTeam agreeAsTeam, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.agreeAsTeam = agreeAsTeam;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** Who has agreed, how many are missing, and what the reader may do about it. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String issueKey) {
        Reader reader = currentReader.now();
        return agreeAsTeam.read(issueKey, reader.actor())
                .map(view -> Answers.ok(new AgreementJson(reader).of(view)))
                .orElseGet(() -> outcomes.notFound(issueKey));
    }

    /** Agrees: {@code {}}, or with {@code "budget"}, what the person saw, so that nobody agrees to another. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("key") String issueKey, InputStream body) {
        String budget = JsonBody.read(body, List.of("budget")).text("budget");
        Reader reader = currentReader.now();
        return outcomes.of(agreeAsTeam.agree(issueKey, reader.actor(), budget), view -> Answers.ok(new AgreementJson(reader).of(view)));
    }

    /** Takes the own agreement back. */
    @DELETE
    public Response withdraw(@PathParam("key") String issueKey) {
        Reader reader = currentReader.now();
        return outcomes.of(agreeAsTeam.withdraw(issueKey, reader.actor()), view -> Answers.ok(new AgreementJson(reader).of(view)));
    }
}
