package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.DeadTimer;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * The timers of the whole cluster. The stored row is the truth; whoever wakes up looks here.
 *
 * <p>A timer is claimed by one node, dealt with outside any transaction, and completed by whoever still holds the claim. A node that
 * dies in between leaves a lease that ends. So an effect is begun at least once, and must itself see to it that it happens once.
 */
public interface TimerStore {

    /** Sets a timer, or moves the one with that key; a dead one with that key is forgotten. */
    void schedule(TimerKey key, Instant dueAt);

    /** Takes a timer away, if it is still there. A claim on it goes on and has to find out by itself that it is not wanted. */
    void cancel(TimerKey key);

    /** Takes away all timers of a kind on an issue that are still waiting; one that is claimed finds out by itself. */
    void cancelAll(TimerKind kind, long issueId);

    /** When a waiting timer falls due; empty if there is none, or a node deals with it at this moment. */
    Optional<Instant> dueAt(TimerKey key);

    /** When waiting timers fall due, by their keys; those that do not wait are missing. */
    Map<TimerKey, Instant> dueAt(Collection<TimerKey> keys);

    /** Whether there is a timer with that key: one that waits, is dealt with at this moment, or was given up. */
    boolean isKnown(TimerKey key);

    /** Timers of known kinds that are due at {@code now}, the oldest first. */
    List<DueTimer> due(Instant now, int limit);

    /** Timers of a kind that wait and fall due after {@code after}, in the order in which they do. */
    List<DueTimer> waiting(TimerKind kind, Instant after, int limit);

    /** Claims a timer; empty if it was claimed, moved or cancelled since it was seen. */
    Optional<Claim> claim(DueTimer timer, NodeId owner, Instant leaseUntil);

    /** Ends a claim; false if it is not held any more, and then nothing is changed. */
    boolean complete(Claim claim, TimerOutcome outcome);

    /** Claims whose lease ended before {@code now}, the oldest first. */
    List<Claim> expired(Instant now, int limit);

    /** Timers that are not tried any more, the latest first. */
    List<DeadTimer> dead(int limit);

    /** Lets a dead timer fall due once more, as something new; false if it is not dead any more. */
    boolean revive(TimerKey key, Instant dueAt);
}
