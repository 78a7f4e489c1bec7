package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.Concerns;
import org.hypothesisstories.application.port.ConcernsContract;

class InMemoryConcernsTest extends ConcernsContract {

    @Override
    protected Concerns concerns() {
        return new InMemoryConcerns();
    }
}
