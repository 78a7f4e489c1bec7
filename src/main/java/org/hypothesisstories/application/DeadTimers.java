package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.TimerKey;

/** The timers that were given up, for administrators, who may have them tried again once the cause is mended. */
public final class DeadTimers {

    /** The most that are shown at once; as they are run again, the others follow. */
    static final int SHOWN = 200;

    private final AdministratorGate administrators;
    private final TimerStore timers;
    private final InstantSource clock;

    public DeadTimers(AdministratorGate administrators, TimerStore timers, InstantSource clock) {
        this.administrators = administrators;
        this.timers = timers;
        this.clock = clock;
    }

    /** The latest first. */
    public List<DeadTimer> all(Actor actor) {
        return administrators.enter(actor, () -> timers.dead(SHOWN));
    }

    /**
     * Lets a timer fall due at once, with all its attempts before it.
     *
     * @return false if there is no dead timer of that name
     */
    public boolean again(Actor actor, String key) {
        return administrators.enter(
                actor, () -> TimerKey.parse(key).filter(known -> timers.revive(known, clock.instant())).isPresent());
    }
}
