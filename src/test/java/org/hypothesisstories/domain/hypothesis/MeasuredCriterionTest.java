package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredCriterionTest {

    @ParameterizedTest
    @CsvSource({
        "GREATER, 1, false", "GREATER, 1.1, true", "AT_LEAST, 1.0, true", "AT_LEAST, 0.9, false",
        "LESS, 0.9, true", "LESS, 1.00, false", "AT_MOST, 1.0, true", "AT_MOST, 1.1, false"})
    void holdsAValueAgainstTheThreshold(Comparator comparator, BigDecimal value, boolean met) {
        assertEquals(met, criterion(Target.absolute(comparator, BigDecimal.ONE)).isMetBy(value));
    }

    @ParameterizedTest
    @CsvSource({"9.9, false", "10, true", "15, true", "20.0, true", "20.1, false"})
    void countsBothEndsOfARangeIn(BigDecimal value, boolean met) {
        assertEquals(met, criterion(between("10", "20")).isMetBy(value));
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER, 1.1, 2, true, false", "GREATER, 1, 2, false, false", "GREATER, 0, 1, false, true",
        "AT_LEAST, 1, 2, true, false", "AT_LEAST, 0, 1, false, false", "AT_LEAST, 0, 0.9, false, true",
        "LESS, 0, 0.9, true, false", "LESS, 0, 1, false, false", "LESS, 1, 2, false, true",
        "AT_MOST, 0, 1, true, false", "AT_MOST, 1, 2, false, false", "AT_MOST, 1.1, 2, false, true"})
    void judgesAWholeInterval(Comparator comparator, BigDecimal low, BigDecimal high, boolean met, boolean missed) {
        MeasuredCriterion criterion = criterion(Target.absolute(comparator, BigDecimal.ONE));
        assertEquals(met, criterion.isMetByAll(low, high));
        assertEquals(missed, criterion.isMissedByAll(low, high));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, true, false", "9, 11, false, false", "5, 25, false, false", "20, 21, false, false", "1, 9.9, false, true",
        "20.1, 30, false, true"})
    void judgesAWholeIntervalAgainstARange(BigDecimal low, BigDecimal high, boolean met, boolean missed) {
        MeasuredCriterion criterion = criterion(between("10", "20"));
        assertEquals(met, criterion.isMetByAll(low, high));
        assertEquals(missed, criterion.isMissedByAll(low, high));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0.02, 0.81, DIFFERENCE, 0.83, true", "AT_LEAST, 0.02, 0.81, DIFFERENCE, 0.8299, false",
        "AT_MOST, -5, 120, PERCENT, 114, true", "AT_MOST, -5, 120, PERCENT, 114.01, false",
        "GREATER, 10, -50, PERCENT, -44, true", "GREATER, 10, -50, PERCENT, -45, false"})
    void countsFromTheBaseline(
            Comparator comparator, BigDecimal threshold, BigDecimal baseline, Relation relation, BigDecimal value, boolean met) {
        Target target = new Target(comparator, threshold, Optional.empty(), Optional.of(new Baseline(baseline, relation)));
        assertEquals(met, criterion(target).isMetBy(value));
    }

    @Test
    void knowsWhichWayIsBetter() {
        assertEquals(Direction.HIGHER, criterion(Target.absolute(Comparator.AT_LEAST, BigDecimal.ONE)).direction());
        assertEquals(Direction.LOWER, criterion(Target.absolute(Comparator.LESS, BigDecimal.ONE)).direction());
        assertEquals(Direction.INSIDE, criterion(between("1", "2")).direction());
    }

    @Test
    void refusesWhatHasNoMeaning() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        assertThrows(IllegalArgumentException.class, () -> between("2", "1"));
        assertThrows(IllegalArgumentException.class, () -> Target.absolute(Comparator.BETWEEN, BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> new Target(Comparator.LESS, BigDecimal.ONE, one, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Baseline(new BigDecimal("0.0"), Relation.PERCENT));
        MeasuredCriterion criterion = criterion(between("1", "2"));
        assertThrows(IllegalArgumentException.class, () -> criterion.isMetByAll(BigDecimal.TEN, BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> criterion.isMissedByAll(BigDecimal.TEN, BigDecimal.ONE));
    }

    private static MeasuredCriterion criterion(Target target) {
        return new MeasuredCriterion(new CriterionId("a"), CriterionRole.MUST, "auc", target, "");
    }

    private static Target between(String lower, String upper) {
        return new Target(Comparator.BETWEEN, new BigDecimal(lower), Optional.of(new BigDecimal(upper)), Optional.empty());
    }
}
