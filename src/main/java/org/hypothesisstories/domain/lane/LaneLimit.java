package org.hypothesisstories.domain.lane;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How many issues a lane may hold at a time.
 *
 * @param most the largest number for each way of counting that is limited, at least 1
 */
public record LaneLimit(Map<LimitScope, Integer> most, LimitMode mode) {

    /** No limit at all. */
    public static final LaneLimit NONE = new LaneLimit(Map.of(), LimitMode.WARN);

    public LaneLimit {
        most = Map.copyOf(most);
        Objects.requireNonNull(mode);
        if (most.values().stream().anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("a limit below one lets nobody work");
        }
    }

    /** The largest number in a way of counting; empty where that is not limited. */
    public OptionalInt most(LimitScope scope) {
        Integer number = most.get(scope);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
