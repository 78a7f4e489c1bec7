package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.EvidenceBookContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoEvidenceBookOnH2Test extends EvidenceBookContract {

    private final AoDatabase database = AoDatabase.h2();
    private final EvidenceBook book = new AoEvidenceBook(Tables.node(database));

    @Override
    protected EvidenceBook book() {
        return book;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
