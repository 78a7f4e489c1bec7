package org.hypothesisstories.workbench.db;

/** Databases for tests: migrated, empty of anything else, gone when closed. */
public final class TestDatabase {
    private TestDatabase() {
    }

    /** A new in-memory database; close it at the end of the test. */
    public static PooledDatabase open() {
        return PooledDatabase.open(DatabaseAddress.inMemory());
    }
}
