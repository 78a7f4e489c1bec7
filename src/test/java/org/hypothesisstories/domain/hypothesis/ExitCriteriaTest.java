package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCriteriaTest {

    @Test
    void understandsSignsOfMathematics() {
        assertEquals(Optional.of(Comparator.AT_LEAST), Comparator.bySymbol("\u2265"));
        assertEquals(Optional.of(Comparator.AT_MOST), Comparator.bySymbol("\u2264"));
        assertEquals(Optional.empty(), Comparator.bySymbol("="));
        assertEquals(Optional.of(Comparator.BETWEEN), Comparator.bySymbol("Between"));
    }

    @Test
    void treatsEqualThresholdsAsEqual() {
        MeasuredCriterion one = measured("auc", Comparator.GREATER, "0.950");
        assertEquals(new BigDecimal("0.95"), one.threshold());
        assertEquals(new BigDecimal("1000"), measured("n", Comparator.GREATER, "1E+3").threshold());
    }

    @Test
    void findsRowsByIdAndRole() {
        MeasuredCriterion row = measured("auc", Comparator.GREATER, "1");
        ExitCriteria criteria = new ExitCriteria(List.of(row));
        assertEquals(Optional.of(row), criteria.find(row.id()));
        assertEquals(Optional.empty(), criteria.find(new CriterionId("none")));
        assertEquals(1, criteria.inRole(CriterionRole.MUST).count());
        assertEquals(0, criteria.inRole(CriterionRole.KILL).count());
    }

    @Test
    void refusesTwoRowsWithOneId() {
        JudgedCriterion row = new JudgedCriterion(new CriterionId("a"), CriterionRole.MUST, "Is it?", "ana");
        assertThrows(IllegalArgumentException.class, () -> new ExitCriteria(List.of(row, row)));
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        List<ExitCriterion> rows = Collections.nCopies(101, measured("auc", Comparator.GREATER, "1"));
        assertThrows(IllegalArgumentException.class, () -> new ExitCriteria(rows));
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER, 0.9, LESS, 0.5, true", "GREATER, 0.9, LESS, 0.9, true", "AT_LEAST, 0.9, AT_MOST, 0.9, false",
        "AT_LEAST, 0.9, LESS, 0.9, true", "GREATER, 0.5, LESS, 0.9, false", "GREATER, 0.5, GREATER, 0.9, false"})
    void noticesMustsThatNoResultCouldMeet(
            Comparator first, String low, Comparator second, String high, boolean excluded) {
        ExitCriteria criteria = new ExitCriteria(List.of(measured("AUC", first, low), measured("auc", second, high)));
        assertEquals(excluded, criteria.excludeThemselves());
    }

    @Test
    void noticesARangeThatNoResultCouldMeetTogetherWithAnother() {
        MeasuredCriterion inside = with("auc", between("0.5", "0.6", Optional.empty()));
        assertTrue(new ExitCriteria(List.of(inside, measured("auc", Comparator.GREATER, "0.6"))).excludeThemselves());
        assertFalse(new ExitCriteria(List.of(inside, measured("auc", Comparator.AT_LEAST, "0.6"))).excludeThemselves());
        Target lower = between("-10", "-5", Optional.of(new Baseline(new BigDecimal("0.6"), Relation.PERCENT)));
        assertFalse(new ExitCriteria(List.of(inside, with("auc", lower))).excludeThemselves());
        assertTrue(new ExitCriteria(List.of(measured("auc", Comparator.AT_LEAST, "0.58"), with("auc", lower))).excludeThemselves());
    }

    @Test
    void comparesOnlyTheSameThing() {
        MeasuredCriterion precision = measured("precision", Comparator.GREATER, "0.9");
        assertFalse(new ExitCriteria(List.of(precision, measured("recall", Comparator.LESS, "0.5"))).excludeThemselves());
        MeasuredCriterion inMinutes = new MeasuredCriterion(
                CriterionId.fresh(), CriterionRole.MUST, "time", Comparator.GREATER, BigDecimal.TEN, "min");
        MeasuredCriterion inHours = new MeasuredCriterion(
                CriterionId.fresh(), CriterionRole.MUST, "time", Comparator.LESS, BigDecimal.ONE, "h");
        assertFalse(new ExitCriteria(List.of(inMinutes, inHours)).excludeThemselves());
    }

    @Test
    void neverGivesAnIdTwice() {
        assertNotEquals(CriterionId.fresh(), CriterionId.fresh());
        assertTrue(CriterionId.isWellFormed(CriterionId.fresh().toString()));
        assertThrows(IllegalArgumentException.class, () -> new CriterionId("a b"));
    }

    private static MeasuredCriterion measured(String metric, Comparator comparator, String threshold) {
        return new MeasuredCriterion(
                CriterionId.fresh(), CriterionRole.MUST, metric, comparator, new BigDecimal(threshold), "");
    }

    private static MeasuredCriterion with(String metric, Target target) {
        return new MeasuredCriterion(CriterionId.fresh(), CriterionRole.MUST, metric, target, "");
    }

    private static Target between(String lower, String upper, Optional<Baseline> baseline) {
        return new Target(Comparator.BETWEEN, new BigDecimal(lower), Optional.of(new BigDecimal(upper)), baseline);
    }
}
