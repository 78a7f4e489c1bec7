package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.Agreements;
import org.hypothesisstories.application.port.AgreementsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoAgreementsOnH2Test extends AgreementsContract {

    private final AoDatabase database = AoDatabase.h2();
    private final Agreements agreements = new AoAgreements(Tables.node(database));

    @Override
    protected Agreements agreements() {
        return agreements;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
