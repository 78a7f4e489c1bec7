package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Which measured values are good enough.
 *
 * @param threshold the number to compare with, the lower one of {@link Comparator#BETWEEN}
 * @param upper the upper number of {@link Comparator#BETWEEN}; empty for any other comparator
 * @param baseline what the threshold counts from; empty when it is the measured value itself
 */
public record Target(Comparator comparator, BigDecimal threshold, Optional<BigDecimal> upper, Optional<Baseline> baseline) {

    public Target {
        Objects.requireNonNull(comparator);
        threshold = DecimalText.canonical(threshold);
        upper = upper.map(DecimalText::canonical);
        Objects.requireNonNull(baseline);
        if (upper.isPresent() != (comparator == Comparator.BETWEEN)) {
            throw new IllegalArgumentException("an upper number belongs to between, and only there");
        }
        if (upper.isPresent() && threshold.compareTo(upper.get()) > 0) {
            throw new IllegalArgumentException("between two numbers in the wrong order");
        }
    }

    /** The comparison of the measured value itself with one number. */
    public static Target absolute(Comparator comparator, BigDecimal threshold) {
        return new Target(comparator, threshold, Optional.empty(), Optional.empty());
    }

    /** The measured values that are good enough; a baseline is counted in already. */
    public Range acceptable() {
        return comparator.range(measured(threshold), upper.map(this::measured));
    }

    private BigDecimal measured(BigDecimal number) {
        return baseline.map(from -> from.plus(number)).orElse(number);
    }
}
