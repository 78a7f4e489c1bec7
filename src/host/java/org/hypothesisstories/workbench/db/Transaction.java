package org.hypothesisstories.workbench.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open transaction: its connection and what waits for its commit. Used by one thread only. */
final class Transaction {
    private static final Logger log = LoggerFactory.getLogger(Transaction.class);

    private final Connection connection;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean failed;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(DataSource pool) {
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return new Transaction(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure("No transaction could be begun", e);
        }
    }

    Connection connection() {
        return connection;
    }

    void afterCommit(Runnable action) {
        waiting.add(action);
    }

    /** A part that joined has failed: even if its caller goes on, the whole must not be committed. */
    void markFailed() {
        failed = true;
    }

    void commit() {
        if (failed) {
            throw new IllegalStateException("A part of the transaction has failed, so that the whole cannot be committed");
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFailure("The transaction could not be committed", e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            log.warn("A transaction could not be rolled back", e);
        }
    }

    /** Gives the connection back; an open transaction's work is lost unless it was committed. */
    void end() {
        try (connection) {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            log.warn("A connection could not be given back", e);
        }
    }

    /** The work is committed and cannot be taken back, so that one failing action must not keep the others from running. */
    void runWaiting() {
        for (Runnable action : waiting) {
            try {
                action.run();
            } catch (RuntimeException e) {
                log.error("An action after a commit has failed", e);
            }
        }
    }
}
