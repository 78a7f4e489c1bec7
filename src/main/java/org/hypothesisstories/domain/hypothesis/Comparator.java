package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a measured value is held against its threshold. */
public enum Comparator {
    GREATER(">", Direction.HIGHER),
    AT_LEAST(">=", Direction.HIGHER),
    LESS("<", Direction.LOWER),
    AT_MOST("<=", Direction.LOWER),
    /** From the threshold to a second number, both included. */
    BETWEEN("between", Direction.INSIDE);

    private final String symbol;
    private final Direction direction;

    Comparator(String symbol, Direction direction) {
        this.symbol = symbol;
        this.direction = direction;
    }

    /** The sign that is written, shown and stored; never renamed. */
    public String symbol() {
        return symbol;
    }

    public Direction direction() {
        return direction;
    }

    /**
     * The numbers that satisfy the comparison.
     *
     * @param upper the second number of {@link #BETWEEN}; empty, and not looked at, for any other comparator
     */
    Range range(BigDecimal threshold, Optional<BigDecimal> upper) {
        return switch (this) {
            case GREATER -> Range.above(threshold, false);
            case AT_LEAST -> Range.above(threshold, true);
            case LESS -> Range.below(threshold, false);
            case AT_MOST -> Range.below(threshold, true);
            case BETWEEN -> Range.closed(threshold, upper.orElseThrow());
        };
    }

    /** The comparator of a sign; {@code ≥} and {@code ≤} are understood as well, and {@code between} in any case. */
    public static Optional<Comparator> bySymbol(String symbol) {
        String plain = symbol.replace("\u2265", ">=").replace("\u2264", "<=").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(comparator -> comparator.symbol.equals(plain)).findFirst();
    }
}
