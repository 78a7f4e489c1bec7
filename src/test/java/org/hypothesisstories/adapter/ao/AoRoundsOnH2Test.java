package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.application.port.RoundsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoRoundsOnH2Test extends RoundsContract {

    private final AoDatabase database = AoDatabase.h2();
    private final Rounds rounds = new AoRounds(Tables.node(database));

    @Override
    protected Rounds rounds() {
        return rounds;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
