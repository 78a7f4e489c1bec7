package org.hypothesisstories.domain.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;

/**
 * Reads and writes the limits of lanes part by part.
 *
 * <p>The parts are {@value #CLASS_FIELD}, and for each lane that can be limited {@code test-hypothesis.lane}, {@code .person},
 * {@code .class} and {@code .mode}; an empty number is no limit.
 */
public final class LaneLimitsText {

    public static final String CLASS_FIELD = "class-field";

    private static final String MODE = "mode";
    private static final String NUMBER = "[1-9]\\d{0,2}";

    private LaneLimitsText() {
    }

    /** The lanes that can be limited: where issues rest for good there is nothing to limit. */
    public static List<Lane> lanes() {
        return Arrays.stream(Lane.values()).filter(lane -> lane.category() != Lane.Category.DONE).toList();
    }

    /** The name of the part that limits a lane in a way of counting. */
    public static String part(Lane lane, LimitScope scope) {
        return lane.key() + "." + scope.key();
    }

    /** The name of the part that says what follows when a lane is full. */
    public static String modePart(Lane lane) {
        return lane.key() + "." + MODE;
    }

    /**
     * Reads limits; what is not written is taken from the base.
     *
     * @param classFields the ids of the fields that can tell classes of service
     * @return every problem, each with the name of its part as the field
     */
    public static Parsed<LaneLimits, Problem> parse(Map<String, String> written, Set<String> classFields, LaneLimits base) {
        Map<String, String> parts = new LinkedHashMap<>(of(base));
        parts.putAll(written);
        List<Problem> problems = new ArrayList<>();
        String classField = parts.get(CLASS_FIELD).strip();
        if (!classFields.contains(classField)) {
            problems.add(Problem.of(ProblemCode.CLASS_FIELD_UNKNOWN, CLASS_FIELD, classField, classFields.stream().sorted().toList()));
        }
        Map<Lane, LaneLimit> limits = new EnumMap<>(Lane.class);
        lanes().forEach(lane -> limits.put(lane, limit(lane, parts, problems)));
        return problems.isEmpty() ? Parsed.accepted(new LaneLimits(classField, limits)) : Parsed.refused(problems);
    }

    /** Every part as it is written and stored. */
    public static Map<String, String> of(LaneLimits limits) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(CLASS_FIELD, limits.classField());
        for (Lane lane : lanes()) {
            LaneLimit limit = limits.of(lane);
            for (LimitScope scope : LimitScope.values()) {
                parts.put(part(lane, scope), limit.most(scope).isPresent() ? String.valueOf(limit.most(scope).getAsInt()) : "");
            }
            parts.put(modePart(lane), limit.mode().key());
        }
        return parts;
    }

    private static LaneLimit limit(Lane lane, Map<String, String> parts, List<Problem> problems) {
        Map<LimitScope, Integer> most = new EnumMap<>(LimitScope.class);
        for (LimitScope scope : LimitScope.values()) {
            String text = parts.get(part(lane, scope)).strip();
            if (text.matches(NUMBER)) {
                most.put(scope, Integer.valueOf(text));
            } else if (!text.isEmpty()) {
                problems.add(Problem.of(ProblemCode.LIMIT_UNREADABLE, part(lane, scope), text));
            }
        }
        String mode = parts.get(modePart(lane)).strip();
        if (LimitMode.byKey(mode).isEmpty()) {
            problems.add(Problem.of(ProblemCode.LIMIT_MODE_UNKNOWN, modePart(lane), mode));
        }
        return new LaneLimit(most, LimitMode.byKey(mode).orElse(LimitMode.WARN));
    }
}
