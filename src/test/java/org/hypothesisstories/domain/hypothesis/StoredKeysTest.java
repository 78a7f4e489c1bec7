package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that stand in Jira's data: to change one is to lose data. */
class StoredKeysTest {

    @Test
    void verdictsKeepTheirKeys() {
        assertEquals(
                List.of("supported", "refuted", "inconclusive", "not-finished"),
                Arrays.stream(Verdict.values()).map(Verdict::key).toList());
        assertEquals(Optional.of(Verdict.NOT_FINISHED), Verdict.byKey("not-finished"));
        assertEquals(Optional.empty(), Verdict.byKey("failed"));
    }

    @Test
    void kindsKeepTheirKeys() {
        assertEquals(
                List.of("metric", "feasibility", "explanation"),
                Arrays.stream(HypothesisKind.values()).map(HypothesisKind::key).toList());
        assertEquals(Optional.of(HypothesisKind.FEASIBILITY), HypothesisKind.byKey("feasibility"));
        assertEquals(Optional.empty(), HypothesisKind.byKey("Metric"));
    }

    @Test
    void rolesKeepTheirKeys() {
        assertEquals(
                List.of("must", "guardrail", "kill"), Arrays.stream(CriterionRole.values()).map(CriterionRole::key).toList());
        assertEquals(Optional.of(CriterionRole.KILL), CriterionRole.byKey("kill"));
        assertEquals(Optional.empty(), CriterionRole.byKey("Kill"));
    }

    @Test
    void comparatorsKeepTheirSymbols() {
        assertEquals(List.of(">", ">=", "<", "<=", "between"), Arrays.stream(Comparator.values()).map(Comparator::symbol).toList());
    }

    @Test
    void relationsAndDirectionsKeepTheirKeys() {
        assertEquals(List.of("difference", "percent"), Arrays.stream(Relation.values()).map(Relation::key).toList());
        assertEquals(List.of("higher", "lower", "inside"), Arrays.stream(Direction.values()).map(Direction::key).toList());
    }

    @Test
    void wordingsKeepTheirKeys() {
        assertEquals(
                List.of("hypothesis", "feature-injection", "technical-story"),
                Arrays.stream(StatementWording.values()).map(StatementWording::key).toList());
    }

    @Test
    void partsOfAStatementKeepTheirKeys() {
        assertEquals(
                List.of("approach", "outcome", "beneficiary", "prior-evidence", "baseline"),
                Arrays.stream(StatementPart.values()).map(StatementPart::key).toList());
    }
}
