package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.TimerStoreContract;

class InMemoryTimerStoreTest extends TimerStoreContract {

    private final TimerStore timers = new InMemoryTimerStore();

    @Override
    protected TimerStore timers() {
        return timers;
    }
}
