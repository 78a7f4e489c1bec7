package org.hypothesisstories.domain.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Mean and two-sided 95 % confidence interval of repeated runs: mean ± t(n − 1) · s / √n, with the sample standard deviation s.
 *
 * <p>The runs count as independent and about normally distributed, which is what the t interval supposes.
 */
record RepeatedRuns(List<BigDecimal> values) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** Results are given with that many significant digits of the margin's order; more would pretend. */
    private static final int DIGITS = 12;

    RepeatedRuns {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no run");
        }
    }

    BigDecimal mean() {
        return rounded(exactMean());
    }

    Interval interval() {
        if (values.size() == 1) {
            return Interval.at(mean());
        }
        BigDecimal margin = margin();
        BigDecimal mean = mean();
        return new Interval(rounded(mean.subtract(margin)).min(mean), rounded(mean.add(margin)).max(mean));
    }

    private BigDecimal margin() {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal mean = exactMean();
        BigDecimal squares = values.stream()
                .map(value -> value.subtract(mean, PRECISION).pow(2, PRECISION))
                .reduce(BigDecimal.ZERO, (sum, square) -> sum.add(square, PRECISION));
        BigDecimal variance = squares.divide(count.subtract(BigDecimal.ONE), PRECISION);
        BigDecimal standardError = variance.divide(count, PRECISION).sqrt(PRECISION);
        return standardError.multiply(BigDecimal.valueOf(StudentT.twoSided95(values.size() - 1)), PRECISION);
    }

    private BigDecimal exactMean() {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(values.size()), PRECISION);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    }
}
