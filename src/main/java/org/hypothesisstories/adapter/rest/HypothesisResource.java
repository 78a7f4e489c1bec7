package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.ReadHypothesis;
import org.hypothesisstories.domain.timebox.Actor;

/** Reads hypotheses. Whoever may see an issue may read it; to anybody else it is not there. */
@Path("issues")
@Produces(MediaType.APPLICATION_JSON)
public class HypothesisResource {
    private final ReadHypothesis readHypothesis;
    private final HypothesisJson json;
    private final JiraAuthenticationContext authentication;
    private final ReaderWords reader;

    @Inject
    public HypothesisResource(
            ReadHypothesis readHypothesis, HypothesisJson json, JiraAuthenticationContext authentication, ReaderWords reader) {
        this.readHypothesis = readHypothesis;
        this.json = json;
        this.authentication = authentication;
        this.reader = reader;
    }

    /** Everything about one hypothesis, in the form of its values and in the reader's words. */
    @GET
    @Path("{key}")
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String issueKey) {
        ApplicationUser user = authentication.getLoggedInUser();
        Actor actor = user == null ? Actor.AUTOMATIC : Actor.user(user.getKey());
        return readHypothesis.read(issueKey, actor)
                .map(view -> Answers.ok(json.of(view)))
                .orElseGet(() -> Answers.refusal(Response.Status.NOT_FOUND, "issue-not-found",
                        reader.now().say("hypothesis.rest.issue-not-found", issueKey), Map.of("issue", issueKey)));
    }
}
