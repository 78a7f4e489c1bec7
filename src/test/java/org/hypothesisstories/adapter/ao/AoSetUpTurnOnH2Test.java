package org.hypothesisstories.adapter.ao;

import java.util.UUID;
import org.hypothesisstories.application.setup.SetUpTurn;
import org.hypothesisstories.application.setup.SetUpTurnContract;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoSetUpTurnOnH2Test extends SetUpTurnContract {

    private final AoDatabase database = AoDatabase.h2();

    @Override
    protected SetUpTurn turn(MutableClock clock) {
        return new AoSetUpTurn(Tables.node(database), () -> UUID.randomUUID().toString(), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
