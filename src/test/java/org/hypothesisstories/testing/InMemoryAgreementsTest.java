package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.Agreements;
import org.hypothesisstories.application.port.AgreementsContract;

class InMemoryAgreementsTest extends AgreementsContract {

    private final Agreements agreements = new InMemoryAgreements();

    @Override
    protected Agreements agreements() {
        return agreements;
    }
}
