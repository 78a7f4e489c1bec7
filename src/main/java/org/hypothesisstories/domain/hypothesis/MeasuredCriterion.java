package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A criterion that a number decides.
 *
 * @param metric the name of what is measured, as the team writes it
 * @param threshold the number to compare with, without trailing zeros so that equal numbers are equal
 * @param unit the unit of both numbers; empty when there is none
 */
public record MeasuredCriterion(
        CriterionId id, CriterionRole role, String metric, Comparator comparator, BigDecimal threshold, String unit)
        implements ExitCriterion {

    public MeasuredCriterion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        Objects.requireNonNull(metric);
        Objects.requireNonNull(comparator);
        threshold = DecimalText.canonical(threshold);
        Objects.requireNonNull(unit);
    }

    public boolean isMetBy(BigDecimal value) {
        return comparator.holds(value, threshold);
    }

    /** Whether every value from {@code low} to {@code high} satisfies the comparison. */
    public boolean isMetByAll(BigDecimal low, BigDecimal high) {
        return isMetBy(low) && isMetBy(high);
    }

    /** Whether no value from {@code low} to {@code high} satisfies the comparison. */
    public boolean isMissedByAll(BigDecimal low, BigDecimal high) {
        return !isMetBy(low) && !isMetBy(high);
    }
}
