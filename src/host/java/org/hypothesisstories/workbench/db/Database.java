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

    /** Runs the work in the thread's transaction, or in a new one (READ_COMMITTED) that is rolled back when the work throws. */
    <T> T inTransaction(Supplier<T> work);

    /** Runs the action once the thread's transaction has committed, at once when none is open, never after a rollback. */
    void afterCommit(Runnable action);

    /** True while the calling thread is inside {@link #inTransaction}. */
    boolean inTransaction();
}
