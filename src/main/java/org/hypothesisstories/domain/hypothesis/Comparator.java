package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How a measured value is held against its threshold. */
public enum Comparator {
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** The sign that is written, shown and stored; never renamed. */
    public String symbol() {
        return symbol;
    }

    /** Whether larger values are the better ones. */
    public boolean wantsMore() {
        return this == GREATER || this == AT_LEAST;
    }

    /** Whether a value on the threshold satisfies the comparison. */
    public boolean includesThreshold() {
        return this == AT_LEAST || this == AT_MOST;
    }

    public boolean holds(BigDecimal value, BigDecimal threshold) {
        int side = value.compareTo(threshold);
        return switch (this) {
            case GREATER -> side > 0;
            case AT_LEAST -> side >= 0;
            case LESS -> side < 0;
            case AT_MOST -> side <= 0;
        };
    }

    /** The comparator of a sign; {@code ≥} and {@code ≤} are understood as well. */
    public static Optional<Comparator> bySymbol(String symbol) {
        String plain = symbol.replace("\u2265", ">=").replace("\u2264", "<=");
        return Arrays.stream(values()).filter(comparator -> comparator.symbol.equals(plain)).findFirst();
    }
}
