package org.hypothesisstories.workbench.db;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The one database of a workbench node; what runs in a transaction shares one connection, plugins' tables included. */
public interface Database {
    /** Access by SQL; joins the thread's transaction when one is open. */
    Jdbi jdbi();

    /** Hands out the connection of the thread's transaction when one is open; for engines that need a plain data source. */
    DataSource dataSource();

    /** The address, and with it the kind, of the database. */
    DatabaseAddress address();

    /**
     * Runs the work in the thread's transaction, or in a new one (READ_COMMITTED) that is rolled back when the work throws.
     * Once a joined work has thrown, the whole can only be rolled back, even if its caller swallows the exception.
     */
    <T> T inTransaction(Supplier<T> work);

    /** Runs the work on connections of its own, as if no transaction were open in this thread; needed by locks. */
    <T> T outsideTransaction(Supplier<T> work);

    /** Runs the action once the thread's transaction has committed, at once when none is open, never after a rollback. */
    void afterCommit(Runnable action);

    /** True while the calling thread is inside {@link #inTransaction}. */
    boolean inTransaction();
}
