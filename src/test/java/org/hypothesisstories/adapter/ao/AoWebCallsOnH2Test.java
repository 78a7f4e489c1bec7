package org.hypothesisstories.adapter.ao;

import org.hypothesisstories.application.port.WebCalls;
import org.hypothesisstories.application.port.WebCallsContract;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;

class AoWebCallsOnH2Test extends WebCallsContract {

    private final AoDatabase database = AoDatabase.h2();
    private final WebCalls calls = new AoWebCalls(Tables.node(database));

    @Override
    protected WebCalls calls() {
        return calls;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
