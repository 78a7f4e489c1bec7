package org.hypothesisstories.workbench.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;

/**
 * The register of nodes.
 *
 * <p>Its time is real time, never the clock that demonstrations move: being alive is a fact about processes.
 */
public final class ClusterNodes {
    /** A node that was silent for so long counts as dead. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Database database;
    private final InstantSource realTime;
    private final NodeIdentity self;

    public ClusterNodes(Database database, InstantSource realTime, NodeIdentity self) {
        this.database = database;
        this.realTime = realTime;
        this.self = self;
    }

    /** Enters this node into the register, in place of an earlier life of the same node. */
    public void join() {
        database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            remove(handle);
            return handle.createUpdate(
                            "insert into cluster_node (node_id, address, started, last_seen) values (:id, :address, :now, :now)")
                    .bind("id", self.id())
                    .bind("address", self.address())
                    .bind("now", realTime.instant())
                    .execute();
        }));
    }

    /** Says that this node is alive. */
    public void beat() {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("update cluster_node set last_seen = :now where node_id = :id")
                        .bind("now", realTime.instant())
                        .bind("id", self.id())
                        .execute());
    }

    /** Takes this node out of the register. */
    public void leave() {
        database.jdbi().useHandle(this::remove);
    }

    /** The nodes that were heard of within {@link #PATIENCE}, by id. */
    public List<Node> alive() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select node_id, address, started, last_seen from cluster_node where last_seen > :limit order by node_id")
                .bind("limit", realTime.instant().minus(PATIENCE))
                .map((row, context) -> new Node(
                        row.getString("node_id"),
                        row.getString("address"),
                        row.getTimestamp("started").toInstant(),
                        row.getTimestamp("last_seen").toInstant()))
                .list());
    }

    private void remove(Handle handle) {
        handle.createUpdate("delete from cluster_node where node_id = :id").bind("id", self.id()).execute();
    }

    /** One registered node. */
    public record Node(String id, String address, Instant started, Instant lastSeen) {}
}
