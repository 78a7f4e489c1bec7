package org.hypothesisstories.domain.evidence;

import static org.hypothesisstories.testing.Criteria.above;
import static org.hypothesisstories.testing.Criteria.judged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Assessment.Ground;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.testing.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    /** Every state of a must, a guardrail and a kill criterion: {@code + met, - not met, ~ within noise, 0 no evidence}. */
    @ParameterizedTest
    @CsvSource({
        "+, +, +, KILL_MET, KILL", "+, +, -, ALL_MET,", "+, +, ~, ALL_MET,", "+, +, 0, ALL_MET,",
        "+, -, +, KILL_MET, KILL", "+, -, -, GUARDRAIL_BROKEN, GUARDRAIL", "+, -, ~, GUARDRAIL_BROKEN, GUARDRAIL",
        "+, -, 0, GUARDRAIL_BROKEN, GUARDRAIL",
        "+, ~, +, KILL_MET, KILL", "+, ~, -, ALL_MET,", "+, ~, ~, ALL_MET,", "+, ~, 0, ALL_MET,",
        "+, 0, +, KILL_MET, KILL", "+, 0, -, ALL_MET,", "+, 0, ~, ALL_MET,", "+, 0, 0, ALL_MET,",
        "-, +, +, KILL_MET, KILL", "-, +, -, MUST_NOT_MET, MUST", "-, +, ~, MUST_NOT_MET, MUST", "-, +, 0, MUST_NOT_MET, MUST",
        "-, -, +, KILL_MET, KILL", "-, -, -, MUST_NOT_MET, MUST", "-, -, ~, MUST_NOT_MET, MUST", "-, -, 0, MUST_NOT_MET, MUST",
        "-, ~, +, KILL_MET, KILL", "-, ~, 0, MUST_NOT_MET, MUST", "-, 0, +, KILL_MET, KILL", "-, 0, 0, MUST_NOT_MET, MUST",
        "~, +, +, KILL_MET, KILL", "~, +, -, MUST_WITHIN_NOISE, MUST", "~, ~, ~, MUST_WITHIN_NOISE, MUST",
        "~, -, ~, GUARDRAIL_BROKEN, GUARDRAIL", "~, -, +, KILL_MET, KILL", "~, 0, 0, MUST_WITHIN_NOISE, MUST",
        "0, +, +, KILL_MET, KILL", "0, +, -, MUST_WITHOUT_EVIDENCE, MUST", "0, ~, ~, MUST_WITHOUT_EVIDENCE, MUST",
        "0, -, 0, GUARDRAIL_BROKEN, GUARDRAIL", "0, -, +, KILL_MET, KILL", "0, 0, 0, MUST_WITHOUT_EVIDENCE, MUST"})
    void decidesByRoleAndState(String must, String guardrail, String kill, Ground ground, CriterionRole because) {
        Assessment assessment = assess(must, guardrail, kill);
        assertEquals(ground, assessment.ground());
        assertEquals(Optional.ofNullable(because), assessment.because().map(finding -> finding.criterion().role()));
    }

    @ParameterizedTest
    @CsvSource({
        "KILL_MET, REFUTED", "MUST_NOT_MET, REFUTED", "GUARDRAIL_BROKEN, REFUTED", "NO_MUST, INCONCLUSIVE",
        "MUST_WITHOUT_EVIDENCE, INCONCLUSIVE", "MUST_WITHIN_NOISE, INCONCLUSIVE", "ALL_MET, SUPPORTED"})
    void givesTheVerdictOfTheRule(Ground ground, Verdict verdict) {
        assertEquals(verdict, ground.verdict());
        assertEquals(Optional.of(ground), Ground.byKey(ground.key()));
    }

    @Test
    void knowsNoOtherRules() {
        assertEquals(7, Ground.values().length);
        assertEquals(Optional.empty(), Ground.byKey("nearly-met"));
    }

    @Test
    void decidesNothingWithoutAMust() {
        assertEquals(Ground.NO_MUST, Assessment.of(ExitCriteria.NONE, EvidenceLedger.EMPTY).ground());
        ExitCriteria guardrailOnly = criteria(above("g", CriterionRole.GUARDRAIL, "latency", "1"));
        assertEquals(Ground.NO_MUST, Assessment.of(guardrailOnly, Pieces.ledger(Pieces.value("g", "2"))).ground());
        assertEquals(Ground.GUARDRAIL_BROKEN, Assessment.of(guardrailOnly, Pieces.ledger(Pieces.value("g", "0"))).ground());
    }

    @Test
    void supportsOnlyWhenEveryMustIsMet() {
        ExitCriteria two = criteria(above("a", CriterionRole.MUST, "a", "0.5"), above("b", CriterionRole.MUST, "b", "0.5"));
        assertEquals(Ground.MUST_WITHOUT_EVIDENCE, Assessment.of(two, Pieces.ledger(Pieces.value("a", "0.9"))).ground());
        assertEquals(Ground.MUST_WITHIN_NOISE,
                Assessment.of(two, Pieces.ledger(Pieces.value("a", "0.9"), Pieces.within("b", "0.4", "0.6"))).ground());
        assertEquals(Ground.MUST_NOT_MET,
                Assessment.of(two, Pieces.ledger(Pieces.within("a", "0.4", "0.6"), Pieces.value("b", "0.1"))).ground());
        assertEquals(Ground.ALL_MET, Assessment.of(two, Pieces.ledger(Pieces.value("a", "0.9"), Pieces.value("b", "0.9"))).ground());
    }

    /** The threshold is 0.7; both ends of the interval belong to it. */
    @ParameterizedTest
    @CsvSource({
        "GREATER, 0.7, 0.8, WITHIN_NOISE", "GREATER, 0.71, 0.8, MET", "GREATER, 0.6, 0.7, NOT_MET", "GREATER, 0.7, 0.7, NOT_MET",
        "GREATER, 0.6, 0.70000000000000000001, WITHIN_NOISE",
        "AT_LEAST, 0.7, 0.8, MET", "AT_LEAST, 0.6, 0.7, WITHIN_NOISE", "AT_LEAST, 0.6, 0.69, NOT_MET", "AT_LEAST, 0.7, 0.7, MET",
        "LESS, 0.6, 0.7, WITHIN_NOISE", "LESS, 0.6, 0.69, MET", "LESS, 0.7, 0.8, NOT_MET", "LESS, 0.7, 0.7, NOT_MET",
        "AT_MOST, 0.6, 0.7, MET", "AT_MOST, 0.7, 0.8, WITHIN_NOISE", "AT_MOST, 0.71, 0.8, NOT_MET", "AT_MOST, 0.7, 0.7, MET"})
    void countsTheExactBoundsOfNoise(Comparator comparator, String low, String high, CriterionState state) {
        MeasuredCriterion criterion = new MeasuredCriterion(
                new CriterionId("a"), CriterionRole.MUST, "recall", comparator, new BigDecimal("0.7"), "");
        Assessment assessment = Assessment.of(criteria(criterion), Pieces.ledger(Pieces.within("a", low, high)));
        assertEquals(state, assessment.findings().get(0).state());
    }

    @Test
    void letsTheNewestPieceThatStandsDecide() {
        ExitCriteria one = criteria(above("a", CriterionRole.MUST, "recall", "0.7"));
        Evidence good = Pieces.value("a", "0.8");
        Evidence bad = Pieces.value("a", "0.64");
        CriterionFinding finding = Assessment.of(one, Pieces.ledger(good, Pieces.value("a", "0.9"), bad)).because().orElseThrow();
        assertEquals(CriterionState.NOT_MET, finding.state());
        assertEquals(Optional.of(bad), finding.deciding());
        assertEquals(3, finding.pieces());
        Assessment withoutBad = Assessment.of(one, Pieces.ledger(good, Pieces.withdrawn(bad)));
        assertEquals(Verdict.SUPPORTED, withoutBad.verdict());
        assertEquals(1, withoutBad.findings().get(0).pieces());
        assertEquals(Ground.MUST_WITHOUT_EVIDENCE, Assessment.of(one, Pieces.ledger(Pieces.withdrawn(bad))).ground());
    }

    @Test
    void countsNoNumberForAQuestionAndNoAnswerForANumber() {
        ExitCriteria amended = criteria(judged("a", CriterionRole.MUST, "Is it clear?"), above("b", CriterionRole.MUST, "recall", "0.7"));
        EvidenceLedger before = Pieces.ledger(Pieces.value("a", "0.9"), Pieces.judged("b", true));
        assertEquals(2, Assessment.of(amended, before).countWithoutEvidence());
        EvidenceLedger after = Pieces.ledger(
                Pieces.value("a", "0.9"), Pieces.judged("a", false), Pieces.value("b", "0.9"), Pieces.judged("b", false));
        Assessment assessment = Assessment.of(amended, after);
        assertEquals(CriterionState.NOT_MET, assessment.findings().get(0).state());
        assertEquals(CriterionState.MET, assessment.findings().get(1).state());
    }

    @Test
    void tellsWhatLacksEvidence() {
        Assessment assessment = assess("0", "+", "0");
        assertEquals(2, assessment.countWithoutEvidence());
        assertEquals(List.of("must"), assessment.withoutEvidence(CriterionRole.MUST).stream().map(f -> f.criterion().id().value()).toList());
        assertEquals(List.of(), assessment.withoutEvidence(CriterionRole.GUARDRAIL));
        assertTrue(assessment.finding(new CriterionId("kill")).orElseThrow().isWithoutEvidence());
        assertEquals(Optional.empty(), assessment.finding(new CriterionId("gone")));
    }

    @Test
    void takesNotFinishedForAnInconclusiveVerdictWithoutEvidenceAlone() {
        assertTrue(assess("0", "0", "0").agreesWith(Verdict.NOT_FINISHED));
        assertTrue(assess("0", "0", "0").agreesWith(Verdict.INCONCLUSIVE));
        assertFalse(assess("~", "0", "0").agreesWith(Verdict.NOT_FINISHED));
        assertFalse(assess("+", "0", "0").agreesWith(Verdict.NOT_FINISHED));
        assertFalse(assess("+", "0", "0").agreesWith(Verdict.REFUTED));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NO_EVIDENCE", "0, +, 0, OPEN", "0, 0, -, OPEN", "+, 0, 0, MET", "~, +, 0, WITHIN_NOISE", "-, 0, 0, NOT_MET",
        "+, -, 0, NOT_MET", "0, 0, +, NOT_MET"})
    void saysHowTheCriteriaStandTogether(String must, String guardrail, String kill, CriteriaState state) {
        assertEquals(state, CriteriaState.of(assess(must, guardrail, kill)));
    }

    @Test
    void callsAHypothesisWithoutAMustOpenAsSoonAsThereIsEvidence() {
        ExitCriteria kill = criteria(above("k", CriterionRole.KILL, "harm", "1"));
        assertEquals(CriteriaState.NO_EVIDENCE, CriteriaState.of(Assessment.of(kill, EvidenceLedger.EMPTY)));
        assertEquals(CriteriaState.OPEN, CriteriaState.of(Assessment.of(kill, Pieces.ledger(Pieces.value("k", "0")))));
        assertEquals(CriteriaState.NO_EVIDENCE, CriteriaState.of(Assessment.of(ExitCriteria.NONE, EvidenceLedger.EMPTY)));
    }

    @Test
    void keepsTheWordsThatJiraSearches() {
        assertEquals(List.of("no-evidence", "open", "met", "not-met", "within-noise"),
                List.of(CriteriaState.values()).stream().map(CriteriaState::key).toList());
    }

    @Test
    void showsEvidenceThatAnAmendmentOrphanedTheNewestFirst() {
        Evidence old = Pieces.value("gone", "1");
        EvidenceLedger ledger = Pieces.ledger(old, Pieces.value("a", "1"));
        assertEquals(List.of(old), ledger.ofNone(criteria(above("a", CriterionRole.MUST, "recall", "0.7"))));
        assertEquals(Optional.of(old), ledger.find(old.id()));
        assertEquals(Optional.empty(), ledger.find(EvidenceId.fresh()));
    }

    @Test
    void countsOneLookAtTheTestSetForOneRequest() {
        EvidenceLedger ledger = Pieces.ledger(
                Pieces.heldOut("a", "first"), Pieces.heldOut("b", "first"), Pieces.withdrawn(Pieces.heldOut("a", "second")),
                Pieces.value("a", "1"));
        assertEquals(2, ledger.testSetLooks());
    }

    @Test
    void refusesIntervalsThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> Pieces.within("a", "2", "1"));
        Interval twoToThree = new Interval(new BigDecimal("2"), new BigDecimal("3"));
        assertThrows(IllegalArgumentException.class, () -> Measurement.within(BigDecimal.ONE, twoToThree));
    }

    private static Assessment assess(String must, String guardrail, String kill) {
        List<Evidence> pieces = new ArrayList<>();
        add("must", must, pieces);
        add("guardrail", guardrail, pieces);
        add("kill", kill, pieces);
        ExitCriteria all = criteria(
                above("must", CriterionRole.MUST, "recall", "0.5"), above("guardrail", CriterionRole.GUARDRAIL, "speed", "0.5"),
                above("kill", CriterionRole.KILL, "harm", "0.5"));
        return Assessment.of(all, new EvidenceLedger(pieces));
    }

    private static void add(String criterion, String state, List<Evidence> pieces) {
        switch (state) {
            case "+" -> pieces.add(Pieces.value(criterion, "0.6"));
            case "-" -> pieces.add(Pieces.value(criterion, "0.4"));
            case "~" -> pieces.add(Pieces.within(criterion, "0.4", "0.6"));
            default -> { }
        }
    }

    private static ExitCriteria criteria(ExitCriterion... rows) {
        return new ExitCriteria(List.of(rows));
    }
}
