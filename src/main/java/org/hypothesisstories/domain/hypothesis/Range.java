package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The numbers between two bounds, each of which may be missing and may belong to the range or not.
 *
 * @param low where it begins; empty when it has no beginning
 * @param high where it ends; empty when it has no end
 */
public record Range(Optional<Bound> low, Optional<Bound> high) {

    /** An end of a range, and whether the number itself belongs to it. */
    public record Bound(BigDecimal number, boolean included) {
        public Bound {
            number = DecimalText.canonical(number);
        }

        private boolean isBelow(BigDecimal value) {
            int side = number.compareTo(value);
            return included ? side <= 0 : side < 0;
        }

        private boolean isAbove(BigDecimal value) {
            int side = number.compareTo(value);
            return included ? side >= 0 : side > 0;
        }
    }

    public Range {
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
    }

    static Range above(BigDecimal number, boolean included) {
        return new Range(Optional.of(new Bound(number, included)), Optional.empty());
    }

    static Range below(BigDecimal number, boolean included) {
        return new Range(Optional.empty(), Optional.of(new Bound(number, included)));
    }

    static Range closed(BigDecimal low, BigDecimal high) {
        return new Range(Optional.of(new Bound(low, true)), Optional.of(new Bound(high, true)));
    }

    public boolean contains(BigDecimal value) {
        return low.map(bound -> bound.isBelow(value)).orElse(true) && high.map(bound -> bound.isAbove(value)).orElse(true);
    }

    /** Whether every number from {@code from} to {@code to}, both counted, is in the range. */
    public boolean containsAll(BigDecimal from, BigDecimal to) {
        requireOrder(from, to);
        return contains(from) && contains(to);
    }

    /** Whether no number from {@code from} to {@code to}, both counted, is in the range. */
    public boolean containsNone(BigDecimal from, BigDecimal to) {
        requireOrder(from, to);
        return !overlaps(closed(from, to));
    }

    /** Whether some number is in both ranges. */
    public boolean overlaps(Range other) {
        return reaches(low, other.high) && reaches(other.low, high) && reaches(low, high) && reaches(other.low, other.high);
    }

    private static boolean reaches(Optional<Bound> low, Optional<Bound> high) {
        if (low.isEmpty() || high.isEmpty()) {
            return true;
        }
        int gap = low.get().number().compareTo(high.get().number());
        return gap < 0 || gap == 0 && low.get().included() && high.get().included();
    }

    private static void requireOrder(BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("an interval that ends before it begins");
        }
    }
}
