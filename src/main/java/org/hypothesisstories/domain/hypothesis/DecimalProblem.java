package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;

/**
 * Why a text is no number that can be used.
 *
 * @param mend the same number as it would be understood; empty when no guess is safe
 */
public record DecimalProblem(Reason reason, String mend) {

    /** The kinds of problem. */
    public enum Reason {
        EMPTY,
        NOT_A_NUMBER,
        /** {@code NaN} or an infinity. */
        NOT_FINITE,
        /** Beyond {@link DecimalText#MOST_DIGITS} digits before the point. */
        TOO_LARGE,
        /** More than {@link DecimalText#MOST_DIGITS} digits, or that many places after the point. */
        TOO_PRECISE
    }

    public DecimalProblem {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(mend);
    }

    static DecimalProblem of(Reason reason) {
        return new DecimalProblem(reason, "");
    }
}
