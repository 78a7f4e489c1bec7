package org.hypothesisstories.domain.timer;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * That a sweep did something.
 *
 * @param completed how many timers of each kind were dealt with
 * @param failed timers whose effect threw an exception
 * @param lost timers that another node had claimed first
 * @param reclaimed timers that were taken back from a node that did not come back
 */
public record SweepEntry(
        NodeId node, Instant startedAt, Instant endedAt, Map<TimerKind, Integer> completed, int failed, int lost, int reclaimed) {

    public SweepEntry {
        Objects.requireNonNull(node);
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(endedAt);
        completed = Map.copyOf(completed);
    }
}
