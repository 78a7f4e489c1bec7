package org.hypothesisstories.domain.gate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.CriterionState;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionLines;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriteriaReader;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;

/**
 * A rule that a team and its product owner agree on before the time starts: if a metric comes out so, that much more time is granted.
 *
 * @param condition what has to come out; its id and its role mean nothing
 * @param text the rule as it was written, for instance {@code AUC > 0.8 -> 3mo}
 */
public record GateRule(MeasuredCriterion condition, Budget budget, String text) {

    /** The longest text of a rule, so that it fits into the reason of a step. */
    public static final int LONGEST_TEXT = 400;

    private static final Pattern ARROW = Pattern.compile("\\s*(?:->|=>|\\u2192)\\s*");
    private static final String FIELD = "rule";
    private static final CriterionId NO_ID = new CriterionId("rule");

    public GateRule {
        Objects.requireNonNull(condition);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(text);
    }

    /** Reads a comparison as an exit criterion is written, with numbers in the plain form, an arrow and a time box. */
    public static Parsed<GateRule, Problem> parse(String written) {
        String text = written.strip();
        String[] parts = ARROW.split(text, -1);
        if (text.length() > LONGEST_TEXT) {
            return Parsed.refused(Problem.of(ProblemCode.TEXT_TOO_LONG, FIELD, text.length(), LONGEST_TEXT));
        }
        Optional<MeasuredCriterion> condition = parts.length == 2 ? condition(parts[0]) : Optional.empty();
        Optional<Budget> budget = parts.length == 2 ? BudgetText.parse(parts[1]).value() : Optional.empty();
        return condition.isPresent() && budget.isPresent()
                ? Parsed.accepted(new GateRule(condition.get(), budget.get(), text))
                : Parsed.refused(Problem.of(ProblemCode.RULE_UNREADABLE, FIELD, text));
    }

    /** Whether the issue has a criterion on the metric of the rule, so that there can be evidence for it. */
    public boolean isAbout(ExitCriteria criteria) {
        return criteria.rows().stream().anyMatch(this::isOnMetric);
    }

    /** Whether the newest evidence on the metric meets the rule with its whole margin. */
    public boolean isMet(ExitCriteria criteria, EvidenceLedger ledger) {
        List<CriterionState> states = criteria.rows().stream()
                .filter(this::isOnMetric)
                .map(row -> new MeasuredCriterion(row.id(), row.role(), condition.metric(), condition.target(), condition.unit()))
                .map(row -> Assessment.of(new ExitCriteria(List.of(row)), ledger).findings().get(0).state())
                .toList();
        return !states.isEmpty() && states.stream().allMatch(CriterionState.MET::equals);
    }

    private boolean isOnMetric(Object row) {
        return row instanceof MeasuredCriterion measured && measured.metric().equalsIgnoreCase(condition.metric());
    }

    private static Optional<MeasuredCriterion> condition(String line) {
        return CriterionLines.parse(line)
                .then(new ExitCriteriaReader(Locale.ROOT, () -> NO_ID)::read).value()
                .filter(criteria -> criteria.rows().size() == 1)
                .map(criteria -> criteria.rows().get(0))
                .filter(MeasuredCriterion.class::isInstance)
                .map(MeasuredCriterion.class::cast);
    }
}
