package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;

/** What is stored of timers and effects, for whoever looks after them. */
public interface TimerLists {

    /** How many timers wait, those that are due included. */
    int waiting();

    /** How many of them were due at that instant. */
    int due(Instant now);

    /** When the timer that waits for longest falls or fell due; empty if none waits. */
    Optional<Instant> earliest();

    /** A part of the timers with which a node deals at present, the earliest lease first. */
    Slice<Claim> claims(int start, int limit);

    /** A part of the timers that were given up, the latest first. */
    Slice<DeadTimer> dead(int start, int limit);

    /** A part of the warnings that came too late, the latest first. */
    Slice<EffectRecord> dropped(int start, int limit);

    /** What Jira refused, whether that is still wanted or not; the latest first. */
    List<EffectRecord> refused(int limit);
}
