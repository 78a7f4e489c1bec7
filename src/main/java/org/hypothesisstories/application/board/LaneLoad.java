package org.hypothesisstories.application.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.application.port.BoardIssues.BoardIssue;
import org.hypothesisstories.application.port.BoardIssues.Person;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LimitScope;

/**
 * How much a lane holds, beside its limit.
 *
 * @param excesses every limit that is passed, the one of the whole lane first
 */
public record LaneLoad(Lane lane, long count, LaneLimit limit, List<Excess> excesses) {
    public LaneLoad {
        Objects.requireNonNull(limit);
        excesses = List.copyOf(excesses);
    }

    /**
     * A limit that is passed.
     *
     * @param of the person or the class that has too much; empty for the whole lane
     */
    public record Excess(LimitScope scope, String of, long count, int most) {
    }

    /** Whether one more would be too much for the lane as a whole. */
    public boolean isFull() {
        OptionalInt most = limit.most(LimitScope.LANE);
        return most.isPresent() && count >= most.getAsInt();
    }

    /** @param issues what is on the board, in whatever lane */
    static List<LaneLoad> of(List<BoardIssue> issues, LaneLimits limits) {
        Map<Lane, List<BoardIssue>> lanes = issues.stream().collect(Collectors.groupingBy(BoardIssue::lane));
        return Arrays.stream(Lane.values()).map(lane -> of(lane, lanes.getOrDefault(lane, List.of()), limits)).toList();
    }

    private static LaneLoad of(Lane lane, List<BoardIssue> issues, LaneLimits limits) {
        LaneLimit limit = limits.of(lane);
        List<Excess> excesses = new ArrayList<>();
        excesses.addAll(excesses(issues, limit, LimitScope.LANE, issue -> Optional.of("")));
        excesses.addAll(excesses(issues, limit, LimitScope.PERSON, issue -> issue.assignee().map(Person::name)));
        // The values of other fields would take a query for each issue.
        if (limits.classField().equals(LaneLimits.PRIORITY)) {
            excesses.addAll(excesses(issues, limit, LimitScope.CLASS, BoardIssue::priority));
        }
        return new LaneLoad(lane, issues.size(), limit, excesses);
    }

    private static List<Excess> excesses(
            List<BoardIssue> issues, LaneLimit limit, LimitScope scope, Function<BoardIssue, Optional<String>> group) {
        if (limit.most(scope).isEmpty()) {
            return List.of();
        }
        int most = limit.most(scope).getAsInt();
        return issues.stream().map(group).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .filter(counted -> counted.getValue() > most)
                .map(counted -> new Excess(scope, counted.getKey(), counted.getValue(), most))
                .toList();
    }
}
