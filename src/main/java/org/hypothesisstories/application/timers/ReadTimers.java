package org.hypothesisstories.application.timers;

import java.time.Instant;
import java.time.InstantSource;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.port.Slice;
import org.hypothesisstories.application.port.SweepLog;
import org.hypothesisstories.application.port.SweepSchedule;
import org.hypothesisstories.application.port.TimerLists;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.SweepEntry;

/** Reads how the timers fare, for administrators. */
public final class ReadTimers {

    private final AdministratorGate administrators;
    private final TimerLists lists;
    private final SweepLog log;
    private final SweepSchedule schedule;
    private final InstantSource clock;

    public ReadTimers(
            AdministratorGate administrators, TimerLists lists, SweepLog log, SweepSchedule schedule, InstantSource clock) {
        this.administrators = administrators;
        this.lists = lists;
        this.log = log;
        this.schedule = schedule;
        this.clock = clock;
    }

    public TimersStand stand(Actor actor) {
        return administrators.enter(actor, () -> {
            Instant now = clock.instant();
            return new TimersStand(now, lists.waiting(), lists.due(now), lists.earliest(), schedule.next());
        });
    }

    /** The sweeps that did something, the latest first. */
    public Slice<SweepEntry> sweeps(Actor actor, int start, int limit) {
        return administrators.enter(actor, () -> log.latest(start, limit));
    }

    /** What nodes deal with at this moment. */
    public Slice<Claim> claims(Actor actor, int start, int limit) {
        return administrators.enter(actor, () -> lists.claims(start, limit));
    }

    /** The timers that were given up, the latest first. */
    public Slice<DeadTimer> dead(Actor actor, int start, int limit) {
        return administrators.enter(actor, () -> lists.dead(start, limit));
    }

    /** The warnings that came too late to be of use, the latest first. */
    public Slice<EffectRecord> dropped(Actor actor, int start, int limit) {
        return administrators.enter(actor, () -> lists.dropped(start, limit));
    }
}
