package org.hypothesisstories.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.LaneLimitBook;
import org.hypothesisstories.application.port.LaneOccupancy;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LimitScope;

/** Limits of lanes in memory, and lanes that hold what a test says. */
public final class FakeLanes implements LaneLimitBook, LaneOccupancy {

    /** How many issues are counted in each way; where there is no number, nothing could be counted. */
    public final Map<LimitScope, Long> held = new HashMap<>();

    private final Map<Long, LaneLimits> limits = new HashMap<>();

    @Override
    public LaneLimits of(long projectId) {
        return limits.getOrDefault(projectId, LaneLimits.NONE);
    }

    @Override
    public void keep(long projectId, LaneLimits decided) {
        limits.put(projectId, decided);
    }

    @Override
    public Map<String, String> classFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("priority", "Priority");
        fields.put("customfield_10001", "Class of service");
        return fields;
    }

    @Override
    public Optional<Count> among(long issueId, Set<String> statuses, LimitScope scope, String classField) {
        return Optional.ofNullable(held.get(scope))
                .map(number -> new Count(number, scope == LimitScope.LANE ? "" : "the " + scope.key(), "https://jira/issues/?jql=" + scope.key()));
    }
}
