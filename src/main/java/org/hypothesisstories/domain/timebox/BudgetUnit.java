package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** The units in which a budget is written. */
public enum BudgetUnit {
    WEEK("w", 260),
    DAY("d", 1300),
    HOUR("h", 10_000),
    MINUTE("m", 600_000),
    MONTH("mo", 60);

    private final String symbol;
    private final int most;

    BudgetUnit(String symbol, int most) {
        this.symbol = symbol;
        this.most = most;
    }

    /** How the unit is written and stored; never renamed. */
    public String symbol() {
        return symbol;
    }

    /** The largest amount of the unit that is accepted: about five years. */
    public int most() {
        return most;
    }

    static Optional<BudgetUnit> bySymbol(String symbol) {
        return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
    }
}
