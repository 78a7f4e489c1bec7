package org.hypothesisstories.application.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimit;
import org.hypothesisstories.domain.lane.LaneLimits;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.FakeLanes;
import org.hypothesisstories.testing.FakeProjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaneLimitsTest {
    private static final Actor PAULA = Actor.user("paula");
    private static final Actor DANA = Actor.user("dana");

    private final FakeProjects projects = new FakeProjects();
    private final FakeLanes lanes = new FakeLanes();
    private final LaneLimitSettings settings = new LaneLimitSettings(projects, lanes);
    private final CheckLaneLimit check = new CheckLaneLimit(lanes, lanes);

    @BeforeEach
    void makeAProject() {
        projects.add("RES", 10);
        projects.addAdministrator(PAULA);
    }

    @Test
    void letsAdministratorsOfTheProjectDecide() {
        Outcome<LaneLimits> changed = settings.change(PAULA, "RES", Map.of("test-hypothesis.lane", "2"));

        assertEquals(changed, settings.read(PAULA, "RES"));
        assertEquals(2, check.limit(10, Lane.TEST_HYPOTHESIS).most(LimitScope.LANE).orElseThrow());
        assertEquals(LaneLimit.NONE, check.limit(11, Lane.TEST_HYPOTHESIS));
        assertEquals(ProblemCode.NOT_PROJECT_ADMINISTRATOR, refusal(settings.change(DANA, "RES", Map.of())));
        assertEquals(ProblemCode.NO_SUCH_PROJECT, refusal(settings.read(PAULA, "NONE")));
    }

    @Test
    void storesNothingOfAFormWithAMistake() {
        Outcome<LaneLimits> refused = settings.change(PAULA, "RES", Map.of("to-do.lane", "5", "update-model.lane", "many"));

        assertEquals(ProblemCode.LIMIT_UNREADABLE, refusal(refused));
        assertEquals(LaneLimits.NONE, lanes.of(10));
    }

    @Test
    void findsEachLimitThatOneMoreWouldPass() {
        LaneLimit limit = new LaneLimit(Map.of(LimitScope.LANE, 3, LimitScope.PERSON, 1, LimitScope.CLASS, 1), LimitMode.BLOCK);
        lanes.held.putAll(Map.of(LimitScope.LANE, 2L, LimitScope.PERSON, 1L));
        assertEquals(List.of(LimitScope.PERSON), scopes(limit), "nothing is counted for an issue of no class");

        lanes.held.put(LimitScope.LANE, 3L);
        assertEquals(List.of(LimitScope.LANE, LimitScope.PERSON), scopes(limit));
        assertEquals(List.of(), scopes(LaneLimit.NONE));
    }

    private List<LimitScope> scopes(LaneLimit limit) {
        return check.breaches(10, 1, Set.of("3"), limit).stream().map(LimitBreach::scope).toList();
    }

    private static ProblemCode refusal(Outcome<LaneLimits> outcome) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        return refused.problems().get(0).code();
    }
}
