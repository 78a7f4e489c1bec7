package org.hypothesisstories.testing;

import org.hypothesisstories.application.setup.SetUpTurn;
import org.hypothesisstories.application.setup.SetUpTurnContract;

class InMemorySetUpTurnTest extends SetUpTurnContract {
    @Override
    protected SetUpTurn turn(MutableClock clock) {
        return new InMemorySetUpTurn(clock);
    }
}
