package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Deals with all timers that are due: claims each, lets its effect run, completes it. Correct when several nodes sweep at once, since
 * only one gets the claim; a failure costs one timer, not the sweep.
 */
public final class SweepDueTimers {

    private final TimerStore timers;
    private final TimerWork work;
    private final ReclaimExpiredLeases reclaimExpiredLeases;
    private final SweepLimits limits;
    private final NodeId node;
    private final InstantSource clock;

    public SweepDueTimers(
            TimerStore timers, TimerWork work, ReclaimExpiredLeases reclaimExpiredLeases, SweepLimits limits, NodeId node,
            InstantSource clock) {
        this.timers = timers;
        this.work = work;
        this.reclaimExpiredLeases = reclaimExpiredLeases;
        this.limits = limits;
        this.node = node;
        this.clock = clock;
    }

    /**
     * Sweeps until nothing is due, the time for one sweep is up, or it is cancelled.
     *
     * @param cancelled asked before each timer
     */
    public SweepReport sweep(BooleanSupplier cancelled) {
        return sweep(cancelled, kind -> { });
    }

    /** @param completed hears the kind of each timer that was dealt with */
    public SweepReport sweep(BooleanSupplier cancelled, Consumer<TimerKind> completed) {
        Sweep sweep = new Sweep(clock.instant().plus(limits.longest()), cancelled, completed);
        int reclaimed = reclaimExpiredLeases.reclaim();
        boolean more = true;
        while (more) {
            more = sweep.page();
        }
        return new SweepReport(sweep.completed, sweep.failed, sweep.lost, reclaimed);
    }

    /** One sweep under way. */
    private final class Sweep {

        private final Instant end;
        private final BooleanSupplier cancelled;
        private final Consumer<TimerKind> listener;
        private int completed;
        private int failed;
        private int lost;

        Sweep(Instant end, BooleanSupplier cancelled, Consumer<TimerKind> listener) {
            this.end = end;
            this.cancelled = cancelled;
            this.listener = listener;
        }

        /** Deals with one page; true if there may be another. A page of which nothing could be claimed ends the sweep. */
        boolean page() {
            List<DueTimer> due = timers.due(clock.instant(), limits.page());
            int lostBefore = lost;
            for (DueTimer timer : due) {
                if (cancelled.getAsBoolean() || !clock.instant().isBefore(end)) {
                    return false;
                }
                deal(timer);
            }
            return due.size() == limits.page() && lost - lostBefore < due.size();
        }

        private void deal(DueTimer timer) {
            Optional<Claim> claim = timers.claim(timer, node, clock.instant().plus(limits.lease()));
            if (claim.isEmpty()) {
                lost++;
                return;
            }
            TimerOutcome outcome = work.run(claim.get());
            if (!timers.complete(claim.get(), outcome)) {
                lost++;
            } else if (outcome instanceof TimerOutcome.Retry || outcome instanceof TimerOutcome.Dead) {
                failed++;
            } else {
                completed++;
                listener.accept(timer.key().kind());
            }
        }
    }
}
