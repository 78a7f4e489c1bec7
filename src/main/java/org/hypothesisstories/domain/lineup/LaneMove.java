package org.hypothesisstories.domain.lineup;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.lane.Lane;

/**
 * That an issue came to another status.
 *
 * @param to its lane; empty for a status that is none
 * @param automatic whether the plugin moved it, and no person
 */
public record LaneMove(Optional<Lane> to, Instant at, boolean automatic) {
    public LaneMove {
        Objects.requireNonNull(to);
        Objects.requireNonNull(at);
    }
}
