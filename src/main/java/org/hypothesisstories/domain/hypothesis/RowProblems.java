package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.CriterionProblem.Reason;

/** Collects what is wrong with one row. */
final class RowProblems {

    private final int row;
    private final List<CriterionProblem> problems = new ArrayList<>();

    RowProblems(int row) {
        this.row = row;
    }

    List<CriterionProblem> all() {
        return problems;
    }

    boolean none() {
        return problems.isEmpty();
    }

    void refuse(Reason reason, String written) {
        refuse(reason, written, "");
    }

    void refuse(Reason reason, String written, String mend) {
        problems.add(new CriterionProblem(row, reason, written, mend));
    }

    void require(String text, Reason otherwise) {
        if (text.isEmpty()) {
            refuse(otherwise, "");
        }
    }

    /** The value; refused with the reason when there is none. */
    <T> Optional<T> require(Optional<T> value, Reason otherwise, String written, String mend) {
        if (value.isEmpty()) {
            refuse(otherwise, written, mend);
        }
        return value;
    }

    /** The number of a text; refused with {@code whenMissing} when the text is empty. */
    Optional<BigDecimal> number(String written, DecimalText numbers, Reason whenMissing) {
        Parsed<BigDecimal, DecimalProblem> parsed = numbers.parse(written);
        for (DecimalProblem problem : parsed.problems()) {
            refuse(reasonOf(problem, whenMissing), written, problem.mend());
        }
        return parsed.value();
    }

    private static Reason reasonOf(DecimalProblem problem, Reason whenMissing) {
        return switch (problem.reason()) {
            case EMPTY -> whenMissing;
            case NOT_A_NUMBER -> Reason.NUMBER_UNREADABLE;
            case NOT_FINITE -> Reason.NUMBER_NOT_FINITE;
            case TOO_LARGE -> Reason.NUMBER_TOO_LARGE;
            case TOO_PRECISE -> Reason.NUMBER_TOO_PRECISE;
        };
    }
}
