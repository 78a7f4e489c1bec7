package org.hypothesisstories.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedRunsTest {

    /** The values that printed tables give. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.7062", "2, 4.30265", "3, 3.18245", "4, 2.77645", "5, 2.57058", "9, 2.26216", "10, 2.22814", "29, 2.04523", "30, 2.04227",
        "120, 1.97993", "999, 1.96234"})
    void knowsTheQuantileOfTheTables(int degrees, double expected) {
        assertEquals(expected, StudentT.twoSided95(degrees), 5e-5);
    }

    @Test
    void narrowsWithEachRun() {
        for (int degrees = 1; degrees < 999; degrees++) {
            assertTrue(StudentT.twoSided95(degrees) > StudentT.twoSided95(degrees + 1), "at " + degrees);
        }
    }

    /** Mean 3, squares 4 + 1 + 0 + 1 + 4 = 10, variance 10 / 4 = 2.5, error √(2.5 / 5) = 0.70711, margin 2.77645 · 0.70711 = 1.96324. */
    @Test
    void givesTheIntervalThatAHandComputes() {
        Measurement measured = Measurement.ofSeeds(numbers("1", "2", "3", "4", "5"));
        assertEquals(new BigDecimal("3"), measured.value());
        assertEquals(1.03676, measured.interval().low().doubleValue(), 1e-5);
        assertEquals(4.96324, measured.interval().high().doubleValue(), 1e-5);
        assertTrue(measured.hasMargin());
        assertEquals(numbers("1", "2", "3", "4", "5"), measured.seeds());
    }

    /** Mean 0.5, squares 0.02, variance 0.02, error 0.1, margin 12.7062 · 0.1. */
    @Test
    void isWideForTwoRuns() {
        Interval interval = Measurement.ofSeeds(numbers("0.4", "0.6")).interval();
        assertEquals(-0.77062, interval.low().doubleValue(), 1e-5);
        assertEquals(1.77062, interval.high().doubleValue(), 1e-5);
    }

    @Test
    void hasNoMarginForOneRunOrEqualRuns() {
        assertFalse(Measurement.ofSeeds(numbers("0.64")).hasMargin());
        Measurement equal = Measurement.ofSeeds(numbers("0.64", "0.64", "0.640"));
        assertFalse(equal.hasMargin());
        assertEquals(new BigDecimal("0.64"), equal.value());
    }

    @Test
    void keepsTheMeanInsideWhateverTheSizeOfTheNumbers() {
        for (List<BigDecimal> runs : List.of(
                numbers("123456789012345678901234567890", "123456789012345678901234567891"),
                numbers("-0.000000000000000000000000000001", "0.000000000000000000000000000002"), numbers("0", "0", "0"),
                numbers("0.3333333333333333333333", "0.3333333333333333333334", "0.3333333333333333333333"),
                numbers("-999999999999999999999999999999", "999999999999999999999999999999"))) {
            Measurement measured = Measurement.ofSeeds(runs);
            assertTrue(measured.interval().contains(measured.value()), runs::toString);
        }
    }

    @Test
    void takesAThousandRuns() {
        List<BigDecimal> runs = Stream.concat(
                Collections.nCopies(500, BigDecimal.ZERO).stream(), Collections.nCopies(500, BigDecimal.ONE).stream()).toList();
        Measurement measured = Measurement.ofSeeds(runs);
        // Variance 250 / 999, error √(0.25025 / 1000) = 0.0158193, margin 1.96234 · 0.0158193.
        assertEquals(0.5 - 0.0310429, measured.interval().low().doubleValue(), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> Measurement.ofSeeds(Collections.nCopies(1001, BigDecimal.ONE)));
        assertThrows(IllegalArgumentException.class, () -> Measurement.ofSeeds(List.of()));
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }
}
