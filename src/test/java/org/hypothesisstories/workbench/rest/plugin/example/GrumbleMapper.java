package org.hypothesisstories.workbench.rest.plugin.example;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** A provider that the plugin's context creates, too. */
@Provider
public class GrumbleMapper implements ExceptionMapper<Grumble> {
    private final CharSequence word;

    public GrumbleMapper(CharSequence word) {
        this.word = word;
    }

    @Override
    public Response toResponse(Grumble failure) {
        return Response.status(418).type("application/json")
                .entity(Map.of("grumble", word + ", " + failure.getMessage())).build();
    }
}
