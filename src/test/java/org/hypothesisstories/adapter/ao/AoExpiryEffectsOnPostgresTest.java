package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.ExpiryEffectsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoExpiryEffectsOnPostgresTest extends ExpiryEffectsContract {

    private final AoDatabase database = AoDatabase.postgres();
    private final ExpiryEffects effects = new AoExpiryEffects(Tables.node(database));

    @Override
    protected ExpiryEffects effects() {
        return effects;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
