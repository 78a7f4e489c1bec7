package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.application.port.AmendmentsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoAmendmentsOnPostgresTest extends AmendmentsContract {

    private final AoDatabase database = AoDatabase.postgres();
    private final Amendments amendments = new AoAmendments(Tables.node(database));

    @Override
    protected Amendments amendments() {
        return amendments;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
