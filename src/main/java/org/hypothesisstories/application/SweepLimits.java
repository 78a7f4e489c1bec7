package org.hypothesisstories.application;

import java.time.Duration;

/**
 * How far one sweep goes.
 *
 * @param page how many due timers are read at once
 * @param longest how long a sweep begins new work; what is left is for the next one
 * @param lease how long a claim is held; longer than the longest effect
 */
public record SweepLimits(int page, Duration longest, Duration lease) {

    public SweepLimits {
        if (page < 1 || longest.isNegative() || longest.isZero() || lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** For a job that wakes up every minute: pages of 100, 40 seconds, a lease of 15 minutes. */
    public static SweepLimits standard() {
        return new SweepLimits(100, Duration.ofSeconds(40), Duration.ofMinutes(15));
    }
}
