package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.TimerStoreContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoTimerStoreOnPostgresTest extends TimerStoreContract {

    private final AoDatabase database = AoDatabase.postgres();
    private final TimerStore timers = new AoTimerStore(Tables.node(database));

    @Override
    protected TimerStore timers() {
        return timers;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
