package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.application.port.RoundsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoRoundsOnPostgresTest extends RoundsContract {

    private final AoDatabase database = AoDatabase.postgres();
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
