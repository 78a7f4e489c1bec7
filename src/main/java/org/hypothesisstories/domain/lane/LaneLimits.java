package org.hypothesisstories.domain.lane;

import java.util.Map;
import java.util.Objects;

/**
 * The limits of a project's lanes.
 *
 * @param classField the id of the field whose values are the classes of service
 * @param lanes the limits of the lanes that have any
 */
public record LaneLimits(String classField, Map<Lane, LaneLimit> lanes) {

    /** The field of classes where none was chosen: Jira's priority. */
    public static final String PRIORITY = "priority";

    /** No lane is limited. */
    public static final LaneLimits NONE = new LaneLimits(PRIORITY, Map.of());

    public LaneLimits {
        Objects.requireNonNull(classField);
        lanes = Map.copyOf(lanes);
    }

    /** The limit of a lane, {@link LaneLimit#NONE} where it has none. */
    public LaneLimit of(Lane lane) {
        return lanes.getOrDefault(lane, LaneLimit.NONE);
    }
}
