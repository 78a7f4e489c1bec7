package org.hypothesisstories.workbench.rest.own;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.user.AccessTokens;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.JsonDates;
import org.hypothesisstories.workbench.rest.json.JsonObject;

/** The caller's personal access tokens, at Jira's address {@code /rest/pat/latest/tokens}. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
public final class TokenResource {
    private final AccessTokens tokens;
    private final JiraAuthenticationContext caller;

    /** A token to make; the workbench's tokens do not expire. */
    public record Wanted(String name, Integer expirationDuration) {}

    public TokenResource(AccessTokens tokens, JiraAuthenticationContext caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @GET
    public List<Map<String, Object>> list() {
        return tokens.of(caller.getLoggedInUser()).stream().<Map<String, Object>>map(TokenResource::json).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(Wanted wanted) {
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw RestFailure.ofField("name", "A token needs a name.");
        }
        if (wanted.expirationDuration() != null) {
            throw RestFailure.notImplemented("tokens that expire");
        }
        String secret = tokens.create(caller.getLoggedInUser(), wanted.name());
        Map<String, Object> made = tokens.of(caller.getLoggedInUser()).stream()
                .filter(token -> token.name().equals(wanted.name()))
                .reduce((earlier, later) -> later).map(TokenResource::json).orElseThrow()
                .with("rawToken", secret);
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    private static JsonObject json(AccessTokens.Token token) {
        return new JsonObject()
                .with("id", token.id())
                .with("name", token.name())
                .with("createdAt", JsonDates.instant(Date.from(token.created())));
    }
}
