package org.hypothesisstories.adapter.ao;

import java.util.UUID;
import org.hypothesisstories.application.setup.SetUpTurn;
import org.hypothesisstories.application.setup.SetUpTurnContract;
import org.hypothesisstories.testing.MutableClock;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoSetUpTurnOnPostgresTest extends SetUpTurnContract {

    private final AoDatabase database = AoDatabase.postgres();

    @Override
    protected SetUpTurn turn(MutableClock clock) {
        return new AoSetUpTurn(Tables.node(database), () -> UUID.randomUUID().toString(), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
