package org.hypothesisstories.workbench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hypothesisstories.workbench.SettableClock;
import org.hypothesisstories.workbench.db.PooledDatabase;
import org.hypothesisstories.workbench.db.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterNodesTest {
    private final PooledDatabase database = TestDatabase.open();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final ClusterNodes one = nodes("one");
    private final ClusterNodes two = nodes("two");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void knowsTheNodesThatBeat() {
        one.join();
        two.join();
        clock.move(Duration.ofSeconds(50));
        one.beat();
        clock.move(Duration.ofSeconds(20));
        assertEquals(List.of("one"), ids(two));
    }

    @Test
    void forgetsANodeThatLeaves() {
        one.join();
        two.join();
        one.leave();
        assertEquals(List.of("two"), ids(two));
    }

    @Test
    void letsANodeJoinAgain() {
        one.join();
        one.join();
        assertEquals(List.of("one"), ids(one));
    }

    @Test
    void namesANodeOnlyInACluster() {
        assertNull(new NodeIdentity("one", "localhost", false).getNodeId());
        assertEquals("one", new NodeIdentity("one", "localhost", true).getNodeId());
    }

    private ClusterNodes nodes(String id) {
        return new ClusterNodes(database, clock, new NodeIdentity(id, "localhost", true));
    }

    private static List<String> ids(ClusterNodes nodes) {
        return nodes.alive().stream().map(ClusterNodes.Node::id).toList();
    }
}
