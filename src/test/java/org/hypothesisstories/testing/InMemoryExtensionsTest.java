package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.Extensions;
import org.hypothesisstories.application.port.ExtensionsContract;
import org.hypothesisstories.application.port.GateRules;

class InMemoryExtensionsTest extends ExtensionsContract {

    @Override
    protected Extensions extensions() {
        return new InMemoryExtensions();
    }

    @Override
    protected GateRules rules() {
        return new InMemoryGateRules();
    }
}
