package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.application.port.AmendmentsContract;

class InMemoryAmendmentsTest extends AmendmentsContract {

    private final Amendments amendments = new InMemoryAmendments();

    @Override
    protected Amendments amendments() {
        return amendments;
    }
}
