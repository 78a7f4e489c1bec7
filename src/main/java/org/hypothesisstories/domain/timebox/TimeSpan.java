package org.hypothesisstories.domain.timebox;

import java.time.Instant;

/**
 * A stretch of real time.
 *
 * @param from the first moment in it
 * @param to the first moment after it
 */
public record TimeSpan(Instant from, Instant to) {

    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a stretch of time ends after it begins");
        }
    }
}
