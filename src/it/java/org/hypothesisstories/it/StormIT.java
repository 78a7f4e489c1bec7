package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hypothesisstories.it.support.ForeignPlugin;
import org.hypothesisstories.it.support.PackagedPlugin;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.StormRecord;
import org.hypothesisstories.it.support.Sweep;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.hypothesisstories.workbench.db.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many boxes fall due at once on two nodes whose clocks are ten minutes apart, on one PostgreSQL that is restarted in between, while nodes
 * are killed at random. Every box expires once in its effects, and somebody else's plugin hears of it.
 *
 * <p>Small here; {@code -Dstorm.boxes=2000 -Dstorm.kills=20 -Dstorm.seed=1} runs it large.
 */
class StormIT {
    private static final int BOXES = Integer.getInteger("storm.boxes", 40);
    private static final int KILLS = Integer.getInteger("storm.kills", 3);
    private static final long SEED = Long.getLong("storm.seed", 20_250_303L);
    /** Longer than the lease of a claim and the wait after it. */
    private static final Duration LEASE_IS_OVER = Duration.ofMinutes(20);
    private static final int PAUSE_MILLIS = 50;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final WorkbenchProcess[] nodes = new WorkbenchProcess[2];
    private TestPostgres postgres;

    @Test
    void everyBoxExpiresOnce() {
        Path data = folder.resolve("postgres");
        String plugins = ForeignPlugin.build(folder) + "," + PackagedPlugin.jar();
        postgres = TestPostgres.startIn(data);
        try {
            nodes[0] = launch(0, plugins);
            ResearchProject project = ResearchProject.setUp(nodes[0]);
            List<String> issues = project.startMany(BOXES);
            nodes[1] = launch(1, plugins);
            new Sweep(nodes[0]).passMoment(project.deadline(issues.get(BOXES - 1)));
            StormRecord record = new StormRecord(postgres.address().url());
            long begin = System.nanoTime();
            storm(record, data, plugins);
            long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            finish(record);
            int heard = assertEveryBoxExpiredOnce(record, issues);
            System.getLogger("storm").log(System.Logger.Level.INFO, () -> "storm with seed " + SEED + ": " + BOXES + " boxes, " + KILLS
                    + " kills, one restart of the database, " + seconds + " s; events heard: " + heard);
        } finally {
            close();
        }
    }

    private WorkbenchProcess launch(int number, String plugins) {
        Map<String, String> options = WorkbenchProcess.options(folder.resolve("node" + number));
        options.put("node", "node" + number);
        options.put("db", postgres.address().url());
        options.put("plugins", plugins);
        options.put("clock.offset", number == 0 ? "PT0S" : "PT10M");
        WorkbenchProcess node = WorkbenchProcess.launch(options);
        node.address();
        return node;
    }

    /** Sweeps on both nodes all the time; kills one of them whenever another share of the boxes is done. */
    private void storm(StormRecord record, Path data, String plugins) {
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> sweepers = new ArrayList<>();
        for (int node = 0; node < nodes.length; node++) {
            int number = node;
            sweepers.add(CompletableFuture.runAsync(() -> sweepUntil(over, number)));
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            int share = BOXES * kill / (KILLS + 1);
            Sweep.await(share + " boxes have expired", () -> record.comments() >= share);
            int victim = random.nextInt(nodes.length);
            nodes[victim].kill();
            if (kill == (KILLS + 1) / 2) {
                postgres.restartIn(data);
            }
            nodes[victim] = launch(victim, plugins);
        }
        over.set(true);
        sweepers.forEach(CompletableFuture::join);
    }

    private void sweepUntil(AtomicBoolean over, int node) {
        while (!over.get()) {
            try {
                new Sweep(nodes[node]).run();
            } catch (RuntimeException | AssertionError dead) {
                // The node is being killed or started, or the database is away: the next round finds it alive.
                pause();
            }
        }
    }

    /** Lets the leases of the dead end, and what they held be done. */
    private void finish(StormRecord record) {
        Sweep sweep = new Sweep(nodes[0]);
        sweep.runToTheEnd();
        for (int round = 0; round < KILLS + 2 && !record.left().equals(List.of(0, 0, 0)); round++) {
            sweep.forward(LEASE_IS_OVER);
            sweep.runToTheEnd();
            sweep.runToTheEnd();
        }
    }

    private int assertEveryBoxExpiredOnce(StormRecord record, List<String> issues) {
        assertEquals(List.of(0, 0, 0), record.left(), "nothing waits, nothing is held, nothing was given up");
        assertEquals(BOXES, record.expiredBoxes());
        assertEquals(BOXES, record.expirySteps());
        assertEquals(0, record.early());
        assertEquals(BOXES, record.comments());
        assertEquals(1, record.mostCommentsOfAnIssue());
        for (String effect : List.of("comment", "event", "transition")) {
            assertEquals(BOXES, record.effects(effect), effect);
        }
        RestClient admin = nodes[0].as("admin");
        int heard = 0;
        for (String issue : issues) {
            int times = admin.get("/rest/tea/1.0/counts/expired." + issue).expect(200).get("times").asInt();
            assertEquals(true, times >= 1, issue + " was not heard of");
            heard += times;
        }
        return heard;
    }

    private void close() {
        for (WorkbenchProcess node : nodes) {
            if (node != null) {
                node.kill();
            }
        }
        postgres.close();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
