package org.hypothesisstories.workbench.jira;

import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestPostgres;
import org.junit.jupiter.api.AfterEach;

/** The same on PostgreSQL. */
class IssuesOnPostgresTest extends IssuesTest {
    private TestPostgres server;

    @Override
    PooledDatabase openDatabase() {
        server = TestPostgres.start();
        return PooledDatabase.open(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
