package org.hypothesisstories.adapter.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.hypothesis.DecimalText;

/** Numbers in the form of the reader's locale; what was written is told to its last digit. */
final class NumberWords {
    /** How many digits of its margin a computed mean is told with; more would pretend. */
    private static final int DIGITS_OF_MARGIN = 3;

    private final NumberFormat format;

    NumberWords(Locale locale) {
        format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DecimalText.MOST_DIGITS);
    }

    String of(BigDecimal number) {
        return format.format(number);
    }

    String value(Measurement measurement) {
        return of(rounded(measurement.value(), measurement, RoundingMode.HALF_EVEN));
    }

    /** The lower end; rounding widens the margin. */
    String low(Measurement measurement) {
        return of(rounded(measurement.interval().low(), measurement, RoundingMode.FLOOR));
    }

    /** The upper end; rounding widens the margin. */
    String high(Measurement measurement) {
        return of(rounded(measurement.interval().high(), measurement, RoundingMode.CEILING));
    }

    /** Computed numbers are rounded to what their margin supports; numbers that somebody wrote stay as they are. */
    private static BigDecimal rounded(BigDecimal number, Measurement measurement, RoundingMode mode) {
        if (measurement.seeds().isEmpty() || !measurement.hasMargin()) {
            return number;
        }
        BigDecimal width = measurement.interval().high().subtract(measurement.interval().low());
        int places = Math.max(0, width.scale() - width.precision() + DIGITS_OF_MARGIN);
        return number.scale() > places ? number.setScale(places, mode) : number;
    }
}
