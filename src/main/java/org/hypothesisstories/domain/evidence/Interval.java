package org.hypothesisstories.domain.evidence;

import java.math.BigDecimal;

/** Where a measured value lies, its margin included; both ends belong to it. */
public record Interval(BigDecimal low, BigDecimal high) {

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /** An interval without width. */
    public static Interval at(BigDecimal value) {
        return new Interval(value, value);
    }

    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && high.compareTo(value) >= 0;
    }

    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }
}
