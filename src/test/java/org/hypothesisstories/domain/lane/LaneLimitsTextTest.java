package org.hypothesisstories.domain.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.junit.jupiter.api.Test;

class LaneLimitsTextTest {
    private static final Set<String> FIELDS = Set.of("priority", "customfield_10001");

    @Test
    void readsWhatItWrote() {
        LaneLimits limits = parse(Map.of("test-hypothesis.lane", " 3 ", "test-hypothesis.person", "1", "test-hypothesis.mode", "block",
                "class-field", "customfield_10001", "to-do.class", "999")).orElseThrow();

        assertEquals(OptionalInt.of(3), limits.of(Lane.TEST_HYPOTHESIS).most(LimitScope.LANE));
        assertEquals(OptionalInt.empty(), limits.of(Lane.TEST_HYPOTHESIS).most(LimitScope.CLASS));
        assertEquals(LimitMode.BLOCK, limits.of(Lane.TEST_HYPOTHESIS).mode());
        assertEquals(LimitMode.WARN, limits.of(Lane.TO_DO).mode());
        assertEquals(limits, parse(LaneLimitsText.of(limits)).orElseThrow());
    }

    @Test
    void takesWhatIsNotWrittenFromTheBaseAndClearsWhatIsEmpty() {
        LaneLimits base = parse(Map.of("update-model.lane", "2", "update-model.person", "1")).orElseThrow();
        LaneLimits changed = LaneLimitsText.parse(Map.of("update-model.person", ""), FIELDS, base).orElseThrow();

        assertEquals(Map.of(LimitScope.LANE, 2), changed.of(Lane.UPDATE_MODEL).most());
    }

    @Test
    void tellsEveryProblemAtItsPart() {
        List<Problem> problems = parse(Map.of("to-do.lane", "0", "to-do.person", "-1", "update-model.class", "3x",
                "update-model.mode", "shout", "class-field", "summary")).problems();

        assertEquals(Set.of("to-do.lane", "to-do.person", "update-model.class", "update-model.mode", "class-field"),
                problems.stream().map(Problem::field).collect(Collectors.toSet()));
    }

    @Test
    void limitsNoLaneInWhichThingsRestForGood() {
        assertFalse(LaneLimitsText.lanes().contains(Lane.DONE));
        assertThrows(IllegalArgumentException.class, () -> new LaneLimit(Map.of(LimitScope.LANE, 0), LimitMode.WARN));
    }

    private static Parsed<LaneLimits, Problem> parse(Map<String, String> written) {
        return LaneLimitsText.parse(written, FIELDS, LaneLimits.NONE);
    }
}
