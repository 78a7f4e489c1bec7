package org.hypothesisstories.domain.timebox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** When, by whom and why something happened. The instant is cut to milliseconds, as it is stored. */
public record Occasion(Instant at, Actor actor, Reason reason) {

    public Occasion {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(reason);
    }
}
