package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.application.port.AmendmentsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoAmendmentsOnH2Test extends AmendmentsContract {

    private final AoDatabase database = AoDatabase.h2();
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
