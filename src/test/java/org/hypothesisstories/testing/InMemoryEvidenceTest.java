package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.EvidenceBookContract;

class InMemoryEvidenceTest extends EvidenceBookContract {

    private final EvidenceBook book = new InMemoryEvidence();

    @Override
    protected EvidenceBook book() {
        return book;
    }
}
