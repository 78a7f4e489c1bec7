package org.hypothesisstories.application.timers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.SweepLimits;
import org.hypothesisstories.application.SweepReport;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.SweepLog;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.InMemorySweepLog;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class RecordedSweepTest {
    private static final NodeId NODE = new NodeId("node-1");

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final InMemorySweepLog log = new InMemorySweepLog();

    @Test
    void keepsWhatASweepDid() {
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        sweep(log);
        Instant at = world.clock.instant();
        assertEquals(List.of(new SweepEntry(NODE, at, at, Map.of(TimerKind.EXPIRY, 1), 0, 0, 0)), log.latest(0, 10).rows());
    }

    @Test
    void keepsNothingOfOneThatMetNothing() {
        world.started("1d");
        sweep(log);
        assertEquals(0, log.latest(0, 10).total());
    }

    @Test
    void forgetsAfterTwoWeeks() {
        log.add(new SweepEntry(NODE, Instant.parse("2025-02-17T16:59:59Z"), Instant.EPOCH, Map.of(), 1, 0, 0), Instant.EPOCH);
        log.add(new SweepEntry(NODE, Instant.parse("2025-02-17T17:00:00Z"), Instant.EPOCH, Map.of(), 1, 0, 0), Instant.EPOCH);
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        sweep(log);
        assertEquals(2, log.latest(0, 10).total());
    }

    @Test
    void succeedsAlsoWhenItCannotBeKept() {
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        SweepReport report = sweep(new SweepLog() {
            @Override
            public void add(SweepEntry entry, Instant forgetBefore) {
                throw new IllegalStateException("the table is gone");
            }

            @Override
            public Slice<SweepEntry> latest(int start, int limit) {
                throw new AssertionError();
            }
        });
        assertEquals(1, report.completed());
    }

    private SweepReport sweep(SweepLog into) {
        return new RecordedSweep(world.sweep("node-1", SweepLimits.standard()), into, NODE, world.clock).sweep(() -> false);
    }
}
