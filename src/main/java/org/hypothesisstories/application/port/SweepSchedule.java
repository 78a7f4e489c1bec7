package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.Optional;

/** When the host wakes the sweep. */
@FunctionalInterface
public interface SweepSchedule {

    /** When it is woken next; empty if it is not scheduled. */
    Optional<Instant> next();
}
