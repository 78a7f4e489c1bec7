package org.hypothesisstories.testing;

import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.application.port.RoundsContract;

class InMemoryRoundsTest extends RoundsContract {

    private final Rounds rounds = new InMemoryRounds();

    @Override
    protected Rounds rounds() {
        return rounds;
    }
}
