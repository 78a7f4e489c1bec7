package org.hypothesisstories.domain.hypothesis;

import java.math.BigDecimal;

/**
 * How sure a team is that a hypothesis holds.
 *
 * @param percent from 0 to 100, without trailing zeros so that equal numbers are equal
 */
public record Confidence(BigDecimal percent) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public Confidence {
        percent = DecimalText.canonical(percent);
        if (!isPercent(percent)) {
            throw new IllegalArgumentException("not from 0 to 100");
        }
    }

    public static boolean isPercent(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(MOST) <= 0;
    }
}
