package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Objects;

/** What stands today, as a measured value, and how a threshold counts from it. There is no percentage of nothing. */
public record Baseline(BigDecimal value, Relation relation) {

    public Baseline {
        value = DecimalText.canonical(value);
        Objects.requireNonNull(relation);
        if (!allows(value, relation)) {
            throw new IllegalArgumentException("a percentage of zero");
        }
    }

    static boolean allows(BigDecimal value, Relation relation) {
        return relation != Relation.PERCENT || value.signum() != 0;
    }

    BigDecimal plus(BigDecimal threshold) {
        return relation.away(value, threshold);
    }
}
