package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;

/**
 * Why a row of exit criteria cannot be used, and how it could be mended.
 *
 * @param row the row, counted from 1; 0 when the problem is the whole list's
 * @param written the offending text, shortened; empty when something is missing
 * @param mend what would be understood instead; empty when no guess is safe
 */
public record CriterionProblem(int row, Reason reason, String written, String mend) {

    private static final int SHOWN = 40;

    /** The kinds of problem, each with the name under which adapters find the words for it. */
    public enum Reason {
        /** More than {@link ExitCriteria#LIMIT} rows. */
        TOO_MANY_ROWS("too-many-rows"),
        ID_MALFORMED("id-malformed"),
        ID_REPEATED("id-repeated"),
        ROLE_UNKNOWN("role-unknown"),
        /** A typed line that is neither a comparison nor a question. */
        LINE_UNREADABLE("line-unreadable"),
        METRIC_MISSING("metric-missing"),
        COMPARATOR_MISSING("comparator-missing"),
        COMPARATOR_UNKNOWN("comparator-unknown"),
        NUMBER_MISSING("number-missing"),
        NUMBER_UNREADABLE("number-unreadable"),
        NUMBER_NOT_FINITE("number-not-finite"),
        NUMBER_TOO_LARGE("number-too-large"),
        NUMBER_TOO_PRECISE("number-too-precise"),
        UPPER_MISSING("upper-missing"),
        /** A second number without {@link Comparator#BETWEEN}. */
        UPPER_UNUSED("upper-unused"),
        /** Between two numbers of which the first is the larger one. */
        RANGE_REVERSED("range-reversed"),
        BASELINE_MISSING("baseline-missing"),
        /** A percentage of zero. */
        BASELINE_ZERO("baseline-zero"),
        RELATIVE_MISSING("relative-missing"),
        RELATIVE_UNKNOWN("relative-unknown"),
        DIRECTION_UNKNOWN("direction-unknown"),
        /** The direction is not that of the comparator. */
        DIRECTION_CONTRADICTS("direction-contradicts"),
        QUESTION_MISSING("question-missing"),
        JUDGE_MISSING("judge-missing"),
        /** No active user has the name. */
        JUDGE_UNKNOWN("judge-unknown"),
        /** A text longer than {@link CriterionDraft#LONGEST_TEXT}. */
        TEXT_TOO_LONG("text-too-long");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public CriterionProblem {
        Objects.requireNonNull(reason);
        written = written.length() > SHOWN ? written.substring(0, SHOWN) + "\u2026" : written;
        Objects.requireNonNull(mend);
    }

    /** More rows than a hypothesis can have. */
    public static CriterionProblem tooManyRows(int rows) {
        return of(0, Reason.TOO_MANY_ROWS, String.valueOf(rows));
    }

    static CriterionProblem of(int row, Reason reason, String written) {
        return new CriterionProblem(row, reason, written, "");
    }
}
