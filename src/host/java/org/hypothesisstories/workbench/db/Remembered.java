package org.hypothesisstories.workbench.db;

import java.util.function.Supplier;

/**
 * A value that is read often and changes seldom, kept for a second. A change on this node shows at once, one on another node
 * after that second; inside a transaction nothing is kept, since it may see what is never committed.
 */
public final class Remembered<T> {
    private static final long KEPT_NANOS = 1_000_000_000L;

    private final Database database;
    private final Supplier<T> source;
    private Kept<T> kept;
    private long changes;

    public Remembered(Database database, Supplier<T> source) {
        this.database = database;
        this.source = source;
    }

    private record Kept<T>(T value, long since) {}

    /** The value, at most a second old. */
    public T get() {
        if (database.inTransaction()) {
            return source.get();
        }
        long before;
        synchronized (this) {
            if (kept != null && System.nanoTime() - kept.since() < KEPT_NANOS) {
                return kept.value();
            }
            before = changes;
        }
        T value = source.get();
        keep(value, before);
        return value;
    }

    /** A value read before a change must not outlive it. */
    private synchronized void keep(T value, long before) {
        if (before == changes) {
            kept = new Kept<>(value, System.nanoTime());
        }
    }

    /** Tells that what the value is read from changes with the thread's transaction, or just has. */
    public void changed() {
        forget();
        database.afterCommit(this::forget);
    }

    private synchronized void forget() {
        kept = null;
        changes++;
    }
}
