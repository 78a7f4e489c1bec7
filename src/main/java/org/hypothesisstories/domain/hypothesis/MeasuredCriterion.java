package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A criterion that a number decides. Evidence for it is always the value that was measured, also when its target counts from a baseline.
 *
 * @param metric the name of what is measured, as the team writes it
 * @param unit the unit of what is measured; empty when there is none
 */
public record MeasuredCriterion(CriterionId id, CriterionRole role, String metric, Target target, String unit) implements ExitCriterion {

    public MeasuredCriterion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        Objects.requireNonNull(metric);
        Objects.requireNonNull(target);
        Objects.requireNonNull(unit);
    }

    /** A criterion on the measured value itself. */
    public MeasuredCriterion(CriterionId id, CriterionRole role, String metric, Comparator comparator, BigDecimal threshold, String unit) {
        this(id, role, metric, Target.absolute(comparator, threshold), unit);
    }

    public Comparator comparator() {
        return target.comparator();
    }

    /** The number to compare with; the lower one of between. */
    public BigDecimal threshold() {
        return target.threshold();
    }

    public Direction direction() {
        return target.comparator().direction();
    }

    /** The measured values that meet the criterion. */
    public Range acceptable() {
        return target.acceptable();
    }

    public boolean isMetBy(BigDecimal value) {
        return acceptable().contains(value);
    }

    /** Whether every value from {@code low} to {@code high} meets the criterion; refuses an interval that ends before it begins. */
    public boolean isMetByAll(BigDecimal low, BigDecimal high) {
        return acceptable().containsAll(low, high);
    }

    /** Whether no value from {@code low} to {@code high} meets the criterion; refuses an interval that ends before it begins. */
    public boolean isMissedByAll(BigDecimal low, BigDecimal high) {
        return acceptable().containsNone(low, high);
    }

    /** Whether the two are about the same number. */
    boolean measuresTheSameAs(MeasuredCriterion other) {
        return metric.equalsIgnoreCase(other.metric) && unit.equals(other.unit);
    }
}
