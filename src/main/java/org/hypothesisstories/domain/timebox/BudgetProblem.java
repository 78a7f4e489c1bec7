package org.hypothesisstories.domain.timebox;

import java.util.Objects;

/**
 * Why a text is no budget.
 *
 * @param written the offending part, shortened; empty when nothing was written
 */
public record BudgetProblem(Reason reason, String written) {

    private static final int SHOWN = 40;

    /** The kinds of problem, each with the name under which adapters find the words for it. */
    public enum Reason {
        EMPTY("empty"),
        /** Neither numbers nor units can be told apart. */
        UNREADABLE("unreadable"),
        /** {@code 3}: of what? */
        UNIT_MISSING("unit-missing"),
        UNIT_UNKNOWN("unit-unknown"),
        /** {@code 3M} could be minutes or months. */
        UNIT_AMBIGUOUS("unit-ambiguous"),
        UNIT_REPEATED("unit-repeated"),
        /** {@code 1.5d}: amounts are whole. */
        FRACTION("fraction"),
        /** Months of the calendar together with working time. */
        MIXED("mixed"),
        ZERO("zero"),
        /** More than {@link BudgetUnit#most()} of the unit. */
        TOO_LARGE("too-large");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public BudgetProblem {
        Objects.requireNonNull(reason);
        written = written.length() > SHOWN ? written.substring(0, SHOWN) + "\u2026" : written;
    }
}
