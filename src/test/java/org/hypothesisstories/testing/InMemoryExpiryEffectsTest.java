package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.ExpiryEffectsContract;

class InMemoryExpiryEffectsTest extends ExpiryEffectsContract {

    private final ExpiryEffects effects = new InMemoryExpiryEffects();

    @Override
    protected ExpiryEffects effects() {
        return effects;
    }
}
