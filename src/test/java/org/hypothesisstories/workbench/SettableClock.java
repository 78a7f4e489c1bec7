package org.hypothesisstories.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
public final class SettableClock implements InstantSource {
    private volatile Instant now;

    public SettableClock(Instant start) {
        this.now = start;
    }

    public void move(Duration forward) {
        now = now.plus(forward);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
