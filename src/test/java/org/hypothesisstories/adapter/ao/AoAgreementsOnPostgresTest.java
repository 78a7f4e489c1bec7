package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.Agreements;
import org.hypothesisstories.application.port.AgreementsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoAgreementsOnPostgresTest extends AgreementsContract {

    private final AoDatabase database = AoDatabase.postgres();
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
