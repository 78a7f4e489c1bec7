package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.hypothesisstories.application.GraceCrashContract;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.hypothesisstories.testing.ao.AoDatabase;

class GraceCrashOnPostgresTest extends GraceCrashContract {

    private final AoDatabase database = AoDatabase.postgres();
    private final ActiveObjects ao = Tables.node(database);
    private final TimeBoxWorld world = new TimeBoxWorld(
            new AoTimeBoxes(ao), new AoTimerStore(ao), new AoExpiryEffects(ao), new AoTransaction(ao));

    @Override
    protected TimeBoxWorld world() {
        return world;
    }

    @Override
    protected void close() {
        database.close();
    }
}
