package org.hypothesisstories.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.prompt.ChangePrompts;
import org.hypothesisstories.domain.timebox.Actor;

/** What everybody decides for himself. */
@Path("preferences")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PreferencesResource {
    private static final String LANE_PROMPTS = "lanePrompts";

    private final ChangePrompts prompts;
    private final CurrentReader currentReader;

    @Inject
    public PreferencesResource(ChangePrompts prompts, CurrentReader currentReader) {
        this.prompts = prompts;
        this.currentReader = currentReader;
    }

    @GET
    public Response read() {
        return answer(currentReader.now().actor());
    }

    /** Changes what the body names: {@code {"lanePrompts": false}}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        JsonBody wanted = JsonBody.read(body, List.of(LANE_PROMPTS));
        Actor reader = currentReader.now().actor();
        if (wanted.has(LANE_PROMPTS)) {
            prompts.want(reader, wanted.flag(LANE_PROMPTS));
        }
        return answer(reader);
    }

    private Response answer(Actor reader) {
        return Answers.ok(Map.of(LANE_PROMPTS, prompts.wanted(reader)));
    }
}
