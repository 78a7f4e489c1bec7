package org.hypothesisstories.application;

import org.hypothesisstories.testing.TimeBoxWorld;

class GraceCrashInMemoryTest extends GraceCrashContract {

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Override
    protected TimeBoxWorld world() {
        return world;
    }
}
