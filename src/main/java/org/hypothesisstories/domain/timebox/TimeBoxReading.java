package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.util.Objects;

/**
 * How a time box stands at one instant. Durations are in the measure of the box.
 *
 * @param granted all the time of the box; before the start, what it would be if it started now
 * @param used never more than granted
 * @param overdue whether the deadline is reached and the expiry, which follows within minutes, is not yet marked
 * @param counting whether time is being used at this instant; false outside working hours
 */
public record TimeBoxReading(Duration granted, Duration used, boolean overdue, boolean counting) {

    public TimeBoxReading {
        Objects.requireNonNull(granted);
        Objects.requireNonNull(used);
    }

    public Duration remaining() {
        return granted.minus(used);
    }

    /** The used share in whole per cent, cut; 100 only when nothing remains. */
    public int usedPercent() {
        return granted.isZero() ? 100 : (int) (used.toMillis() * 100 / granted.toMillis());
    }
}
