package org.hypothesisstories.application.lane;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.application.port.LaneOccupancy;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LimitScope;

/**
 * Finds the limits that an issue would pass by joining a lane. One indexed count for each limit.
 *
 * <p>The host's index learns of a move after it is done. Of two moves that are made at the same moment both may find the last place free;
 * the lane then shows that it holds too much.
 */
public final class CheckLaneLimit {

    private final LaneLimitBook limits;
    private final LaneOccupancy occupancy;

    public CheckLaneLimit(LaneLimitBook limits, LaneOccupancy occupancy) {
        this.limits = limits;
        this.occupancy = occupancy;
    }

    /** What the project decided for a lane. */
    public LaneLimit limit(long projectId, Lane lane) {
        return limits.of(projectId).of(lane);
    }

    /** The limits that would be passed; empty when there is room. */
    public List<LimitBreach> breaches(long projectId, long issueId, Set<String> statuses, LaneLimit limit) {
        return Arrays.stream(LimitScope.values())
                .filter(scope -> limit.most(scope).isPresent())
                .flatMap(scope -> breach(projectId, issueId, statuses, limit, scope))
                .toList();
    }

    private Stream<LimitBreach> breach(long projectId, long issueId, Set<String> statuses, LaneLimit limit, LimitScope scope) {
        int most = limit.most(scope).orElseThrow();
        Optional<LaneOccupancy.Count> count = occupancy.among(issueId, statuses, scope, limits.of(projectId).classField());
        return count.filter(found -> found.number() >= most).map(found -> new LimitBreach(statuses, scope, most, found)).stream();
    }
}
