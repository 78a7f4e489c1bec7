package org.hypothesisstories.workbench.cluster;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.hypothesisstories.workbench.db.Database;

/**
 * Runs work on the database apart from the calling thread's transaction.
 *
 * <p>What other nodes must see at once (a lock, a claim) cannot wait for the caller's commit, nor vanish with its rollback.
 */
public final class SeparateTransaction {
    // transactions belong to threads, so another thread has none
    private static final Executor OTHER_THREAD = work -> {
        Thread thread = new Thread(work, "separate-transaction");
        thread.setDaemon(true);
        thread.start();
    };

    private final Database database;

    public SeparateTransaction(Database database) {
        this.database = database;
    }

    /** Runs the work in a transaction of its own and waits for its result. */
    public <T> T call(Supplier<T> work) {
        if (!database.inTransaction()) {
            return database.inTransaction(work);
        }
        try {
            return CompletableFuture.supplyAsync(() -> database.inTransaction(work), OTHER_THREAD).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
