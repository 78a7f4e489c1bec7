package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.application.port.ExtensionsContract;
import org.hypothesisstories.application.port.GateRules;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoExtensionsOnH2Test extends ExtensionsContract {

    private final AoDatabase database = AoDatabase.h2();
    private final ActiveObjects ao = Tables.node(database);

    @Override
    protected Extensions extensions() {
        return new AoExtensions(ao);
    }

    @Override
    protected GateRules rules() {
        return new AoGateRules(ao);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
