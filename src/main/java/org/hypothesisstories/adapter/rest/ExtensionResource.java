package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hypothesisstories.application.AgreeRule;
import org.hypothesisstories.application.AskForExtension;
import org.hypothesisstories.application.DecideExtension;
import org.hypothesisstories.application.ReadExtension;
import org.hypothesisstories.domain.gate.Extension;

/** More time for an issue: the request, the product owner's decision, and the rule that grants by itself. */
@Path("issues/{key}/time-box")
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionResource {
    private final ReadExtension readExtension;
    private final AskForExtension askForExtension;
    private final DecideExtension decideExtension;
    private final AgreeRule agreeRule;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public ExtensionResource(
            ReadExtension readExtension, AskForExtension askForExtension, DecideExtension decideExtension, AgreeRule agreeRule,
            OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.readExtension = readExtension;
        this.askForExtension = askForExtension;
        this.decideExtension = decideExtension;
        this.agreeRule = agreeRule;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** How it stands with more time, and what the reader may do about it. */
    @GET
    @Path("extension")
    @AnonymousSiteAccess
    public Response read(@PathParam("key") String issueKey) {
        Reader reader = currentReader.now();
        return readExtension.read(issueKey, reader.actor())
                .map(view -> Answers.ok(new ExtensionJson(reader).view(view)))
                .orElseGet(() -> outcomes.notFound(issueKey));
    }

    /** Asks for more time: {@code {"budget": "1w", "reason": "the labels came late"}}. */
    @POST
    @Path("extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("key") String issueKey, InputStream body) {
        JsonBody json = JsonBody.read(body, List.of("budget", "reason"));
        return outcomes.of(
                askForExtension.ask(issueKey, currentReader.now().actor(), json.text("budget"), json.text("reason")),
                asked -> Answers.created(answer(asked)));
    }

    /**
     * Grants it: {@code {}}, or with {@code "overrule"}, the reason to do so although the gate's criterion is not met, and with
     * {@code "number"}, the request that the owner saw.
     */
    @POST
    @Path("extension/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("key") String issueKey, InputStream body) {
        JsonBody json = JsonBody.read(body, List.of("number", "overrule"));
        return outcomes.of(
                decideExtension.grant(issueKey, currentReader.now().actor(), number(json), json.text("overrule")), granted -> Answers.ok(answer(granted)));
    }

    /** Refuses it: {@code {}}, or with {@code "reason"} and {@code "number"}. */
    @POST
    @Path("extension/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("key") String issueKey, InputStream body) {
        JsonBody json = JsonBody.read(body, List.of("number", "reason"));
        return outcomes.of(
                decideExtension.refuse(issueKey, currentReader.now().actor(), number(json), json.text("reason")), refused -> Answers.ok(answer(refused)));
    }

    /** Agrees on the rule that grants by itself: {@code {"rule": "AUC > 0.8 -> 3mo"}}; an empty one takes it away. */
    @PUT
    @Path("rule")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("key") String issueKey, InputStream body) {
        String rule = JsonBody.read(body, List.of("rule")).text("rule");
        Reader reader = currentReader.now();
        return outcomes.of(agreeRule.agree(issueKey, reader.actor(), rule), agreed -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("rule", agreed.map(new ExtensionJson(reader)::rule).orElse(null));
            return Answers.ok(json);
        });
    }

    private Map<String, Object> answer(Extension extension) {
        return Map.of("extension", new ExtensionJson(currentReader.now()).of(extension));
    }

    private static OptionalInt number(JsonBody json) {
        try {
            return json.has("number") ? OptionalInt.of(Integer.parseInt(json.number("number"))) : OptionalInt.empty();
        } catch (NumberFormatException notWhole) {
            throw new UnusableRequest(UnusableRequest.Code.NUMBER_EXPECTED, "number");
        }
    }
}
