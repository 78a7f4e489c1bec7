package org.hypothesisstories.application.timers;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How the timers of the cluster stand.
 *
 * @param waiting how many wait, those that are due included
 * @param due how many are due
 * @param earliest when the first of them falls or fell due; empty if none waits
 * @param nextSweep when the host wakes the sweep; empty if it is not scheduled
 */
public record TimersStand(Instant now, int waiting, int due, Optional<Instant> earliest, Optional<Instant> nextSweep) {
    public TimersStand {
        Objects.requireNonNull(now);
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(nextSweep);
    }
}
