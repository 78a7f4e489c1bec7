package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.hypothesisstories.application.port.Concerns;
import org.hypothesisstories.application.port.ConcernsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoConcernsOnPostgresTest extends ConcernsContract {

    private final AoDatabase database = AoDatabase.postgres();
    private final ActiveObjects ao = Tables.node(database);

    @Override
    protected Concerns concerns() {
        return new AoConcerns(ao);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
