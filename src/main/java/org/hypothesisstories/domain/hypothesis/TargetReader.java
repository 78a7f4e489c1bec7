package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;

/** Checks what a measured row asks for and makes a target of it. */
final class TargetReader {

    private final DecimalText numbers;
    private final MeasureDraft draft;
    private final RowProblems problems;

    TargetReader(DecimalText numbers, MeasureDraft draft, RowProblems problems) {
        this.numbers = numbers;
        this.draft = draft;
        this.problems = problems;
    }

    /** The target; empty when the row has a problem. */
    Optional<Target> read() {
        Optional<Comparator> comparator = comparator();
        Optional<BigDecimal> threshold = problems.number(draft.threshold(), numbers, Reason.NUMBER_MISSING);
        Optional<BigDecimal> upper = upper(comparator);
        Optional<Baseline> baseline = baseline();
        comparator.ifPresent(this::checkDirection);
        checkOrder(threshold, upper);
        return problems.none()
                ? Optional.of(new Target(comparator.orElseThrow(), threshold.orElseThrow(), upper, baseline))
                : Optional.empty();
    }

    private Optional<Comparator> comparator() {
        String written = draft.comparator();
        if (written.isEmpty()) {
            problems.refuse(Reason.COMPARATOR_MISSING, "");
            return Optional.empty();
        }
        return problems.require(Comparator.bySymbol(written), Reason.COMPARATOR_UNKNOWN, written, mendOf(written));
    }

    private Optional<BigDecimal> upper(Optional<Comparator> comparator) {
        if (comparator.equals(Optional.of(Comparator.BETWEEN))) {
            return problems.number(draft.upper(), numbers, Reason.UPPER_MISSING);
        }
        if (comparator.isPresent() && !draft.upper().isEmpty()) {
            problems.refuse(Reason.UPPER_UNUSED, draft.upper(), Comparator.BETWEEN.symbol());
        }
        return Optional.empty();
    }

    private void checkOrder(Optional<BigDecimal> threshold, Optional<BigDecimal> upper) {
        if (threshold.isPresent() && upper.isPresent() && threshold.get().compareTo(upper.get()) > 0) {
            String mend = Comparator.BETWEEN.symbol() + " " + draft.upper() + " and " + draft.threshold();
            problems.refuse(Reason.RANGE_REVERSED, draft.threshold(), mend);
        }
    }

    private Optional<Baseline> baseline() {
        if (draft.baseline().isEmpty() && draft.relative().isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = problems.number(draft.baseline(), numbers, Reason.BASELINE_MISSING);
        Optional<Relation> relation =
                problems.require(Relation.byKey(draft.relative()), relationProblem(), draft.relative(), "");
        if (value.isEmpty() || relation.isEmpty()) {
            return Optional.empty();
        }
        if (!Baseline.allows(value.get(), relation.get())) {
            problems.refuse(Reason.BASELINE_ZERO, draft.baseline());
            return Optional.empty();
        }
        return Optional.of(new Baseline(value.get(), relation.get()));
    }

    private Reason relationProblem() {
        return draft.relative().isEmpty() ? Reason.RELATIVE_MISSING : Reason.RELATIVE_UNKNOWN;
    }

    private void checkDirection(Comparator comparator) {
        String written = draft.direction();
        if (!written.isEmpty() && !written.equals(comparator.direction().key())) {
            Reason reason = Direction.byKey(written).isPresent() ? Reason.DIRECTION_CONTRADICTS : Reason.DIRECTION_UNKNOWN;
            problems.refuse(reason, written, comparator.direction().key());
        }
    }

    /** The comparator that was most likely meant by a sign with its characters the wrong way round. */
    private static String mendOf(String sign) {
        return switch (sign) {
            case "=>" -> Comparator.AT_LEAST.symbol();
            case "=<" -> Comparator.AT_MOST.symbol();
            case ">>" -> Comparator.GREATER.symbol();
            case "<<" -> Comparator.LESS.symbol();
            default -> "";
        };
    }
}
