package org.hypothesisstories.workbench.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.hypothesisstories.workbench.cluster.UniqueViolation;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The locks of one node in the database: one row a lock, owned until its lease ends.
 *
 * <p>Rows change outside the caller's transaction: other nodes must see a lock at once, whatever becomes of the caller's work.
 *
 * <p>The time of leases is real time: a node must not lose its locks because a demonstration moved the clock.
 */
final class LockRows {
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Database database;
    private final InstantSource realTime;
    private final String node;

    LockRows(Database database, InstantSource realTime, String node) {
        this.database = database;
        this.realTime = realTime;
        this.node = node;
    }

    /** Takes the lock unless another node holds it. */
    boolean take(String lock) {
        if (takeExisting(lock)) {
            return true;
        }
        try {
            return insert(lock) || takeExisting(lock);
        } catch (JdbiException e) {
            if (UniqueViolation.in(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Gives the lock back; false when it was no longer this node's. */
    boolean release(String lock) {
        return update("update cluster_lock set owner_node = null, lease_until = null where lock_name = :lock and owner_node = :node", lock);
    }

    /** Prolongs the leases of all locks that this node holds. */
    void renew() {
        update("update cluster_lock set lease_until = :lease where owner_node = :node", null);
    }

    /** Gives back whatever an earlier life of this node, or this one, still holds. */
    void releaseAll() {
        update("update cluster_lock set owner_node = null, lease_until = null where owner_node = :node", null);
    }

    private boolean takeExisting(String lock) {
        return update(
                "update cluster_lock set owner_node = :node, lease_until = :lease"
                        + " where lock_name = :lock and (owner_node is null or owner_node = :node or lease_until < :now)",
                lock);
    }

    private boolean insert(String lock) {
        return update(
                "insert into cluster_lock (lock_name, owner_node, lease_until) select cast(:lock as varchar), cast(:node as varchar), cast(:lease as timestamp with time zone)"
                        + " where not exists (select 1 from cluster_lock where lock_name = :lock)",
                lock);
    }

    private boolean update(String sql, String lock) {
        Instant now = realTime.instant();
        return database.outsideTransaction(() -> database.jdbi().withHandle(handle -> handle.createUpdate(sql)
                        .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                        .bind("lock", lock)
                        .bind("node", node)
                        .bind("lease", now.plus(LEASE))
                        .bind("now", now)
                        .execute()
                > 0));
    }
}
