package org.hypothesisstories.application.rehearsal;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that is moved ahead by hand, and never back. */
final class RehearsalClock implements InstantSource {

    private Instant now;

    RehearsalClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void moveTo(Instant later) {
        now = later.isAfter(now) ? later : now;
    }
}
