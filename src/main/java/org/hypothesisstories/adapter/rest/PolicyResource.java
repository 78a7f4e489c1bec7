package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ChangePolicy;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.PolicyText;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** What holds for time boxes, in general or in one project; for administrators, who confirm their password. */
@Path("time-box-policy")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public class PolicyResource {
    private final ChangePolicy changePolicy;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public PolicyResource(ChangePolicy changePolicy, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.changePolicy = changePolicy;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    /** @param projectKey a project; absent for what holds in general */
    @GET
    public Response read(@QueryParam("project") String projectKey) {
        return changePolicy.read(currentReader.now().actor(), project(projectKey))
                .map(policy -> Answers.ok(json(policy)))
                .orElseGet(() -> noProject(projectKey));
    }

    /** Changes what the body names: {@code {"warnings": "50%, 1d", "silence-days": 0}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@QueryParam("project") String projectKey, InputStream body) {
        return changePolicy.change(currentReader.now().actor(), project(projectKey), parts(body))
                .map(this::answer)
                .orElseGet(() -> noProject(projectKey));
    }

    private Response answer(Parsed<TimeBoxPolicy, Problem> changed) {
        return changed.value().map(policy -> Answers.ok(json(policy))).orElseGet(() -> outcomes.refused(changed.problems()));
    }

    private static Map<PolicyPart, String> parts(InputStream body) {
        List<String> known = Arrays.stream(PolicyPart.values()).map(PolicyPart::key).toList();
        JsonBody json = JsonBody.read(body, known);
        Map<PolicyPart, String> parts = new EnumMap<>(PolicyPart.class);
        for (PolicyPart part : PolicyPart.values()) {
            if (json.has(part.key())) {
                parts.put(part, json.number(part.key()));
            }
        }
        return parts;
    }

    private static Map<String, Object> json(TimeBoxPolicy policy) {
        Map<String, Object> json = new LinkedHashMap<>();
        PolicyText.of(policy).forEach((part, text) -> json.put(part.key(), text));
        return json;
    }

    private static Optional<String> project(String key) {
        return Optional.ofNullable(key).filter(written -> !written.isBlank());
    }

    private Response noProject(String key) {
        return Answers.refusal(Response.Status.NOT_FOUND, "unknown-project",
                currentReader.now().say("hypothesis.setup.refusal.unknown-project", key), Map.of("subject", key));
    }
}
