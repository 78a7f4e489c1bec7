package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.lane.LaneLimitSettings;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.domain.lane.LimitScope;

/** The limits of a project's lanes, for whoever administers the project. */
@Path("projects/{key}/lane-limits")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class LaneLimitsResource {
    private static final String MODE = "mode";

    private final LaneLimitSettings settings;
    private final OutcomeAnswers outcomes;
    private final CurrentReader currentReader;

    @Inject
    public LaneLimitsResource(LaneLimitSettings settings, OutcomeAnswers outcomes, CurrentReader currentReader) {
        this.settings = settings;
        this.outcomes = outcomes;
        this.currentReader = currentReader;
    }

    @GET
    public Response read(@PathParam("key") String projectKey) {
        return outcomes.of(settings.read(currentReader.now().actor(), projectKey), limits -> Answers.ok(json(limits)));
    }

    /**
     * Changes the class field and the lanes that the body names; a lane that is named loses the limits that are not written:
     * {@code {"lanes": {"test-hypothesis": {"lane": 3, "person": 1, "mode": "block"}}}}.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String projectKey, InputStream body) {
        return outcomes.of(settings.change(currentReader.now().actor(), projectKey, parts(body)), limits -> Answers.ok(json(limits)));
    }

    static Map<String, String> parts(InputStream body) {
        JsonBody json = JsonBody.read(body, List.of("classField", "lanes"));
        Map<String, String> parts = new LinkedHashMap<>();
        if (json.has("classField")) {
            parts.put(LaneLimitsText.CLASS_FIELD, json.text("classField"));
        }
        JsonBody lanes = json.object("lanes", LaneLimitsText.lanes().stream().map(Lane::key).toList());
        LaneLimitsText.lanes().stream().filter(lane -> lanes.has(lane.key())).forEach(lane -> {
            JsonBody limit = lanes.object(lane.key(), members());
            Arrays.stream(LimitScope.values())
                    .forEach(scope -> parts.put(LaneLimitsText.part(lane, scope), limit.number(scope.key())));
            if (limit.has(MODE)) {
                parts.put(LaneLimitsText.modePart(lane), limit.text(MODE));
            }
        });
        return parts;
    }

    private static List<String> members() {
        List<String> members = new ArrayList<>(Arrays.stream(LimitScope.values()).map(LimitScope::key).toList());
        members.add(MODE);
        return members;
    }

    private static Map<String, Object> json(LaneLimits limits) {
        Map<String, Object> lanes = new LinkedHashMap<>();
        LaneLimitsText.lanes().forEach(lane -> lanes.put(lane.key(), json(limits.of(lane))));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("classField", limits.classField());
        json.put("lanes", lanes);
        return json;
    }

    /** A lane's limit as JSON: a number or null for each way of counting, and the mode. */
    static Map<String, Object> json(LaneLimit limit) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (LimitScope scope : LimitScope.values()) {
            json.put(scope.key(), limit.most(scope).isPresent() ? limit.most(scope).getAsInt() : null);
        }
        json.put(MODE, limit.mode().key());
        return json;
    }
}
