package org.hypothesisstories.application;

import org.hypothesisstories.testing.TimeBoxWorld;

class ExpiryCrashInMemoryTest extends ExpiryCrashContract {

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Override
    protected TimeBoxWorld world() {
        return world;
    }
}
