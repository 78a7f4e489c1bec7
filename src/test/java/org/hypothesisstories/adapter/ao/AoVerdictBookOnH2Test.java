package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.application.port.VerdictBookContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoVerdictBookOnH2Test extends VerdictBookContract {

    private final AoDatabase database = AoDatabase.h2();
    private final VerdictBook book = new AoVerdictBook(Tables.node(database));

    @Override
    protected VerdictBook book() {
        return book;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
