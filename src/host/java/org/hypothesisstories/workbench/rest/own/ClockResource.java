package org.hypothesisstories.workbench.rest.own;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.JsonObject;
import org.hypothesisstories.workbench.time.WorkbenchClock;

/** The workbench's clock, which demonstrations move forward. */
@Path("clock")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ClockResource {
    private final WorkbenchClock clock;

    /** How far to move the clock, as ISO 8601 writes durations: {@code PT3H}, {@code P2D}. */
    public record Move(String forward) {}

    public ClockResource(WorkbenchClock clock) {
        this.clock = clock;
    }

    @GET
    public Map<String, Object> read() {
        return new JsonObject()
                .with("now", clock.instant().toString())
                .with("moved", clock.moved().toString());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> move(Move move) {
        clock.moveForward(duration(move.forward()));
        return read();
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(String.valueOf(text));
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeException unreadable) {
            // Answered below, as a negative one is.
        }
        throw RestFailure.ofField("forward", "Say how far the clock is to move forward, for instance PT3H or P2D.");
    }
}
