package org.hypothesisstories.application.lane;

import java.util.Objects;
import java.util.Set;
import org.hypothesisstories.application.port.LaneOccupancy;
import org.hypothesisstories.domain.lane.LimitScope;

/**
 * A limit that one more issue would pass.
 *
 * @param statuses the ids of the statuses that are full
 * @param most how many there may be
 * @param count how many there are
 */
public record LimitBreach(Set<String> statuses, LimitScope scope, int most, LaneOccupancy.Count count) {
    public LimitBreach {
        statuses = Set.copyOf(statuses);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(count);
    }
}
