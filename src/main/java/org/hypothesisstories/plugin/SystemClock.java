package org.hypothesisstories.plugin;

import java.time.Instant;
import java.time.InstantSource;

/** The one place where the plugin looks at the clock. */
public final class SystemClock implements InstantSource {
    @Override
    public Instant instant() {
        return Instant.now();
    }
}
