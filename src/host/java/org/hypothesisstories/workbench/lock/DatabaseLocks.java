package org.hypothesisstories.workbench.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hypothesisstories.workbench.db.Database;

/** Locks kept in the database; a node that dies loses its locks when their lease ends. */
public final class DatabaseLocks implements ClusterLockService {
    private final ConcurrentMap<String, NodeLock> locks = new ConcurrentHashMap<>();
    private final LockRows rows;

    public DatabaseLocks(Database database, InstantSource realTime, String nodeId) {
        this.rows = new LockRows(database, realTime, nodeId);
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(Objects.requireNonNull(name, "name"), key -> new NodeLock(key, rows));
    }

    /** Prolongs the leases of this node's locks; to be called more often than leases last. */
    public void renew() {
        rows.renew();
    }

    /** Frees what an earlier life of this node held; to be called before the first lock is taken, and at the end. */
    public void releaseAll() {
        rows.releaseAll();
    }
}
