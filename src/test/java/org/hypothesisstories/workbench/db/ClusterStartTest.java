package org.hypothesisstories.workbench.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.DBParam;
import org.hypothesisstories.workbench.ao.PluginTables;
import org.hypothesisstories.workbench.ao.sample.Sample;
import org.hypothesisstories.workbench.ao.sample.SampleUpgrade;
import org.hypothesisstories.workbench.plugin.FakePlugins;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes that start at the same instant on one empty PostgreSQL. */
class ClusterStartTest {
    private static final String MODULE = "<ao key='ao'><entity>" + Sample.class.getName() + "</entity>"
            + "<upgradeTask>" + SampleUpgrade.class.getName() + "</upgradeTask></ao>";

    private static TestPostgres server;

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);
    private final CyclicBarrier sameInstant = new CyclicBarrier(2);

    @BeforeAll
    static void start() {
        server = TestPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void end() {
        nodes.shutdownNow();
    }

    @Test
    void makesTheTablesOnceAndSharesThem() throws Exception {
        List<Node> both = together(() -> new Node(PooledDatabase.open(server.address())));
        try {
            List<Boolean> enabled = together(new BothEnable(both));
            assertEquals(List.of(true, true), enabled);

            both.get(0).ao().create(Sample.class, new DBParam("SAMPLE_KEY", "from the first"));

            assertEquals(2, both.get(1).ao().count(Sample.class), "one row by the upgrade task, which ran once, one by the first node");
            assertRollsBack(both.get(0));
            assertEquals(2, both.get(1).ao().count(Sample.class));
        } finally {
            both.forEach(node -> node.database().close());
        }
    }

    private static void assertRollsBack(Node node) {
        assertThrows(ArithmeticException.class, () -> node.ao().executeInTransaction(() -> {
            node.ao().create(Sample.class, new DBParam("SAMPLE_KEY", "lost"));
            return 1 / 0;
        }));
    }

    private <T> List<T> together(Callable<T> work) throws Exception {
        Callable<T> started = () -> {
            sameInstant.await();
            return work.call();
        };
        List<Future<T>> running = List.of(nodes.submit(started), nodes.submit(started));
        return List.of(running.get(0).get(), running.get(1).get());
    }

    /** What one process of the cluster has. */
    private record Node(PooledDatabase database, PluginTables tables) {
        private Node(PooledDatabase database) {
            this(database, new PluginTables(database));
        }

        private ActiveObjects ao() {
            return tables.of("com.acme");
        }
    }

    /** Enables the plugin on one node per call. */
    private static final class BothEnable implements Callable<Boolean> {
        private final Queue<Node> waiting;

        private BothEnable(List<Node> nodes) {
            waiting = new ConcurrentLinkedQueue<>(nodes);
        }

        @Override
        public Boolean call() {
            waiting.remove().tables().enabling(FakePlugins.enabled("com.acme", MODULE));
            return true;
        }
    }
}
