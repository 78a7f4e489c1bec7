package org.hypothesisstories.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.adapter.ao.AoTimeBoxes;
import org.hypothesisstories.adapter.ao.AoTimerStore;
import org.hypothesisstories.application.ReclaimExpiredLeases;
import org.hypothesisstories.application.SweepDueTimers;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.TimerWork;
import org.hypothesisstories.application.port.StoredBox;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.testing.TimerEffects;
import org.hypothesisstories.testing.ao.AoDatabase;

/**
 * The time of a sweep that finds nothing due, by the number of running boxes, beside looking at each of them. The looking stands for a job
 * with a JQL query: it reads all running boxes through the store, in pages, which is less than Jira does for an issue.
 */
public final class SweepCost {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int WARM_UPS = 3000;
    private static final int SWEEPS = 501;
    private static final int WARM_UP_LOOKS = 15;
    private static final int PAGE = 1000;
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final AoDatabase database;
    private final TimeBoxes boxes;
    private final SweepDueTimers sweep;

    private SweepCost(AoDatabase database) {
        this.database = database;
        ActiveObjects node = Engine.node(database);
        this.boxes = new AoTimeBoxes(node);
        TimerStore timers = new AoTimerStore(node);
        InstantSource clock = InstantSource.fixed(NOW);
        this.sweep = new SweepDueTimers(
                timers, new TimerWork(TimerEffects.only(), RetryPolicy.standard(), clock),
                new ReclaimExpiredLeases(timers, RetryPolicy.standard(), clock), SweepLimits.standard(), new NodeId("node"), clock);
    }

    /** @param arguments databases, {@code H2} or {@code POSTGRESQL}; none for both */
    public static void main(String... arguments) throws SQLException {
        for (Engine engine : Engine.named(arguments)) {
            try (AoDatabase database = engine.open()) {
                new SweepCost(database).measure(engine.title());
            }
        }
    }

    private void measure(String title) throws SQLException {
        Report report = new Report(
                "Nothing due, " + title, "running boxes", "sweep, ms", "to 1,000 boxes", "look at each, ms", "looked at", "look / sweep");
        RunningBoxes running = new RunningBoxes(database, NOW);
        Duration smallest = null;
        int filled = 0;
        for (int size : SIZES) {
            running.add(filled + 1, size);
            if (filled == 0) {
                Timing.median(WARM_UP_LOOKS, 1, this::look);
            }
            filled = size;
            Duration swept = Timing.median(WARM_UPS, SWEEPS, () -> sweep.sweep(() -> false));
            smallest = smallest == null ? swept : smallest;
            Look look = look();
            report.row(size, Timing.millis(swept), Timing.ratio(swept, smallest), Timing.millis(look.time), look.boxes,
                    Timing.ratio(look.time, swept));
        }
    }

    /** @param boxes at how many of them, which is less than all if it took too long */
    private record Look(Duration time, int boxes) {
    }

    /** Once; a look that takes too long is broken off, and what it has seen is told. */
    private Look look() {
        long before = System.nanoTime();
        int seen = 0;
        int due = 0;
        List<StoredBox> page = boxes.running(0, PAGE);
        while (!page.isEmpty() && System.nanoTime() - before < LONGEST_LOOK.toNanos()) {
            seen += page.size();
            due += page.stream().filter(stored -> stored.box().deadline().filter(end -> !NOW.isBefore(end)).isPresent()).count();
            page = boxes.running(page.get(page.size() - 1).row(), PAGE);
        }
        if (due > 0) {
            throw new IllegalStateException(due + " boxes are due");
        }
        return new Look(Duration.ofNanos(System.nanoTime() - before), seen);
    }
}
