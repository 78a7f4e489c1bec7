package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How a threshold counts from a baseline. */
public enum Relation {
    /** In the unit of the metric: {@code value - baseline}. */
    DIFFERENCE("difference"),
    /** In hundredths of the baseline: {@code (value - baseline) / |baseline| * 100}. */
    PERCENT("percent");

    private final String key;

    Relation(String key) {
        this.key = key;
    }

    /** The name under which the relation is stored; never renamed. */
    public String key() {
        return key;
    }

    /** The measured value that lies a threshold away from the baseline; exact, since it only multiplies and adds. */
    BigDecimal away(BigDecimal baseline, BigDecimal threshold) {
        return switch (this) {
            case DIFFERENCE -> baseline.add(threshold);
            case PERCENT -> baseline.add(baseline.abs().multiply(threshold).movePointLeft(2));
        };
    }

    public static Optional<Relation> byKey(String key) {
        return Arrays.stream(values()).filter(relation -> relation.key.equals(key)).findFirst();
    }
}
