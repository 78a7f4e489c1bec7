package org.hypothesisstories.application.timers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.hypothesisstories.application.SweepDueTimers;
import org.hypothesisstories.application.SweepReport;
import org.hypothesisstories.application.port.SweepLog;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.SweepEntry;
import org.hypothesisstories.domain.timer.TimerKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sweeps, and keeps for two weeks what came of it. A sweep that met nothing leaves nothing behind, and costs nothing more. */
public final class RecordedSweep {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedSweep.class);
    private static final Duration KEPT = Duration.ofDays(14);

    private final SweepDueTimers sweepDueTimers;
    private final SweepLog log;
    private final NodeId node;
    private final InstantSource clock;

    public RecordedSweep(SweepDueTimers sweepDueTimers, SweepLog log, NodeId node, InstantSource clock) {
        this.sweepDueTimers = sweepDueTimers;
        this.log = log;
        this.node = node;
        this.clock = clock;
    }

    /** @param cancelled asked before each timer */
    public SweepReport sweep(BooleanSupplier cancelled) {
        Instant start = clock.instant();
        Map<TimerKind, Integer> completed = new EnumMap<>(TimerKind.class);
        SweepReport report = sweepDueTimers.sweep(cancelled, kind -> completed.merge(kind, 1, Integer::sum));
        if (report.completed() + report.failed() + report.lost() + report.reclaimed() > 0) {
            keep(new SweepEntry(
                    node, start, clock.instant(), completed, report.failed(), report.lost(), report.reclaimed()));
        }
        return report;
    }

    private void keep(SweepEntry entry) {
        try {
            log.add(entry, entry.startedAt().minus(KEPT));
        } catch (RuntimeException failure) {
            // The sweep has done its work; that nobody can read of it must not count as a failure.
            LOG.warn("A sweep could not be recorded", failure);
        }
    }
}
