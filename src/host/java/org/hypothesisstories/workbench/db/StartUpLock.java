package org.hypothesisstories.workbench.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps the nodes of a cluster from changing tables at the same time; does nothing where the database has one node only. */
public final class StartUpLock {
    private final DataSource dataSource;
    private final boolean shared;

    public StartUpLock(Database database) {
        this(database.dataSource(), database.address());
    }

    StartUpLock(DataSource dataSource, DatabaseAddress address) {
        this.dataSource = dataSource;
        this.shared = address.isShared();
    }

    /** Waits for the lock of this name and runs the work under it; not to be called inside a transaction. */
    public void hold(String name, Runnable work) {
        if (!shared) {
            work.run();
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            call(connection, "select pg_advisory_lock(hashtext(?))", name);
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(hashtext(?))", name);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("The lock " + name + " failed", e);
        }
    }

    private static void call(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "workbench." + name);
            statement.execute();
        }
    }
}
