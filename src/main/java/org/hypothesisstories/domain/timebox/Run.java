package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How a box that was started stands. Durations are in the measure of the box.
 *
 * @param startedAt the first start
 * @param granted all the time that the box grants: fixed at the first start, more after an extension
 * @param used the time used up to the last change of state
 * @param deadline when the time is, or was, used up; empty while paused and after a stop
 * @param extensions how often more time was granted
 */
public record Run(Instant startedAt, Duration granted, Duration used, Optional<Instant> deadline, int extensions) {

    public Run {
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(granted);
        Objects.requireNonNull(used);
        Objects.requireNonNull(deadline);
    }

    Duration left() {
        return granted.compareTo(used) > 0 ? granted.minus(used) : Duration.ZERO;
    }
}
