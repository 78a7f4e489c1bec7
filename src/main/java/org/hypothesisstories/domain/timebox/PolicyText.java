package org.hypothesisstories.domain.timebox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;

/** Reads and writes time-box policies part by part. */
public final class PolicyText {

    private static final int MOST_WARNINGS = 10;
    private static final int LONGEST_ROLE = 255;
    private static final String NUMBER = "\\d{1,3}";

    private PolicyText() {
    }

    /**
     * Reads the parts that are written; the others are taken from the base.
     *
     * @return every problem, each with the key of its part as the field
     */
    public static Parsed<TimeBoxPolicy, Problem> parse(Map<PolicyPart, String> written, TimeBoxPolicy base) {
        Reading reading = new Reading(written);
        TimeBoxPolicy policy = new TimeBoxPolicy(
                reading.part(PolicyPart.GRACE, PolicyText::grace, base.grace()),
                reading.part(PolicyPart.WARNINGS, PolicyText::warnings, base.warnings()),
                reading.part(PolicyPart.WARNING_COMMENT, PolicyText::comment, base.commentAt()),
                reading.part(PolicyPart.SILENCE_DAYS, PolicyText::number, base.silenceDays()),
                reading.part(PolicyPart.OWNER_ROLE, PolicyText::role, base.ownerRole()),
                reading.part(PolicyPart.EXTENSIONS, PolicyText::number, base.extensions()),
                new TeamRule(
                        reading.part(PolicyPart.AGREEMENTS, PolicyText::people, base.team().needed()),
                        reading.part(PolicyPart.AGREEMENT_ROLE, PolicyText::role, base.team().role())),
                reading.part(PolicyPart.COUNTS, text -> Counting.byKey(text.strip()), base.counting()),
                reading.part(PolicyPart.REOPEN, text -> Reopening.byKey(text.strip()), base.reopening()));
        return reading.problems.isEmpty() ? Parsed.accepted(policy) : Parsed.refused(reading.problems);
    }

    /** Every part as it is written and stored. */
    public static Map<PolicyPart, String> of(TimeBoxPolicy policy) {
        Map<PolicyPart, String> parts = new EnumMap<>(PolicyPart.class);
        parts.put(PolicyPart.GRACE, policy.grace().text());
        parts.put(PolicyPart.WARNINGS, policy.warnings().stream().map(WarningPoint::text).collect(Collectors.joining(", ")));
        parts.put(PolicyPart.WARNING_COMMENT, policy.commentAt().map(WarningPoint::text).orElse(""));
        parts.put(PolicyPart.SILENCE_DAYS, String.valueOf(policy.silenceDays()));
        parts.put(PolicyPart.OWNER_ROLE, policy.ownerRole());
        parts.put(PolicyPart.EXTENSIONS, String.valueOf(policy.extensions()));
        parts.put(PolicyPart.AGREEMENTS, String.valueOf(policy.team().needed()));
        parts.put(PolicyPart.AGREEMENT_ROLE, policy.team().role());
        parts.put(PolicyPart.COUNTS, policy.counting().key());
        parts.put(PolicyPart.REOPEN, policy.reopening().key());
        return parts;
    }

    private static Optional<WorkingBudget> grace(String text) {
        return BudgetText.parse(text).value().filter(WorkingBudget.class::isInstance).map(WorkingBudget.class::cast);
    }

    private static Optional<List<WarningPoint>> warnings(String text) {
        List<String> parts = Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).toList();
        List<WarningPoint> points = parts.stream().flatMap(part -> WarningPoint.parse(part).stream()).distinct().toList();
        return points.size() == parts.size() && points.size() <= MOST_WARNINGS ? Optional.of(points) : Optional.empty();
    }

    private static Optional<Optional<WarningPoint>> comment(String text) {
        if (text.isBlank()) {
            return Optional.of(Optional.empty());
        }
        return WarningPoint.parse(text).map(Optional::of);
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches(NUMBER) ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    private static Optional<Integer> people(String text) {
        return number(text).filter(people -> people > 0);
    }

    private static Optional<String> role(String text) {
        return Optional.of(text.strip()).filter(name -> !name.isEmpty() && name.length() <= LONGEST_ROLE);
    }

    /** One reading under way. */
    private static final class Reading {

        private final Map<PolicyPart, String> written;
        private final List<Problem> problems = new ArrayList<>();

        Reading(Map<PolicyPart, String> written) {
            this.written = written;
        }

        <T> T part(PolicyPart part, Function<String, Optional<T>> reader, T otherwise) {
            if (!written.containsKey(part)) {
                return otherwise;
            }
            Optional<T> read = reader.apply(written.get(part));
            if (read.isEmpty()) {
                problems.add(Problem.of(ProblemCode.SETTING_UNREADABLE, part.key(), written.get(part)));
            }
            return read.orElse(otherwise);
        }
    }
}
