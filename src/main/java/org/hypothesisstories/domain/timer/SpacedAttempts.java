package org.hypothesisstories.domain.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When something that was refused is tried again: soon at first, then rarely, for two weeks.
 *
 * <p>What refuses, such as a permission or a missing user, is mended by people; so the pauses are those of people.
 */
public final class SpacedAttempts {

    private static final List<Duration> FIRST_PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));
    private static final Duration LATER_PAUSE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(14);

    private SpacedAttempts() {
    }

    /**
     * The next attempt after {@code now}; empty when it is given up.
     *
     * @param since the time of the thing that was to be done, from which the pauses count
     */
    public static Optional<Instant> next(Instant since, Instant now) {
        Instant attempt = since;
        for (Duration pause : FIRST_PAUSES) {
            attempt = attempt.plus(pause);
            if (attempt.isAfter(now)) {
                return Optional.of(attempt);
            }
        }
        Instant end = since.plus(LONGEST);
        while (!attempt.isAfter(now)) {
            attempt = attempt.plus(LATER_PAUSE);
        }
        return attempt.isAfter(end) ? Optional.empty() : Optional.of(attempt);
    }
}
