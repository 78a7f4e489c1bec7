package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.testing.ao.AoDatabase;

class TimerRaceOnH2Test extends TimerRaceContract {

    @Override
    AoDatabase database() {
        return AoDatabase.h2();
    }

    @Override
    int count() {
        return 200;
    }
}
