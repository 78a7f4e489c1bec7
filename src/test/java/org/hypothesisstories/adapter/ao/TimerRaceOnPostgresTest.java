package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.testing.ao.AoDatabase;

class TimerRaceOnPostgresTest extends TimerRaceContract {

    @Override
    AoDatabase database() {
        return AoDatabase.postgres();
    }

    @Override
    int count() {
        return 50;
    }
}
