package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.application.port.VerdictBookContract;

class InMemoryVerdictsTest extends VerdictBookContract {

    private final VerdictBook book = new InMemoryVerdicts();

    @Override
    protected VerdictBook book() {
        return book;
    }
}
