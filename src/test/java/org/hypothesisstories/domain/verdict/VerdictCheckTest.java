package org.hypothesisstories.domain.verdict;

import static org.hypothesisstories.testing.Criteria.above;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.Pieces;
import org.junit.jupiter.api.Test;

class VerdictCheckTest {

    private static final Learning WRITTEN =
            new Learning("b", "o", "l", "t", Optional.of(NextStep.STOP), Optional.of(ResearchCode.DISCARD));
    private static final Instant NOW = Instant.parse("2025-03-03T09:00:00Z");
    private static final ExitCriteria CRITERIA = new ExitCriteria(List.of(above("r1", CriterionRole.MUST, "recall", "0.7")));
    private static final Assessment SUPPORTED = Assessment.of(CRITERIA, Pieces.ledger(Pieces.value("r1", "0.8")));
    private static final Assessment OPEN = Assessment.of(CRITERIA, EvidenceLedger.EMPTY);

    @Test
    void letsWhatTheEvidenceSaysThrough() {
        assertEquals(List.of(), check(SUPPORTED, Optional.empty()).problems(Verdict.SUPPORTED, WRITTEN));
        assertEquals(List.of(), check(OPEN, Optional.empty()).problems(Verdict.NOT_FINISHED, WRITTEN));
    }

    @Test
    void asksForAWishAndThenForASecondPerson() {
        assertEquals(List.of(Problem.of(ProblemCode.OVERRIDE_NEEDED, "verdict", "supported", "refuted")),
                check(SUPPORTED, Optional.empty()).problems(Verdict.REFUTED, WRITTEN));
        VerdictOverride wish = wish(Verdict.REFUTED, Verdict.SUPPORTED);
        assertEquals(List.of(Problem.of(ProblemCode.SECOND_PERSON_NEEDED, "verdict", "refuted")),
                check(SUPPORTED, Optional.of(wish)).problems(Verdict.REFUTED, WRITTEN));
        assertEquals(List.of(), check(SUPPORTED, Optional.of(seconded(wish))).problems(Verdict.REFUTED, WRITTEN));
    }

    @Test
    void takesAWishForAnotherVerdictOrAnotherEvidenceForVoid() {
        for (VerdictOverride wish : List.of(
                seconded(wish(Verdict.INCONCLUSIVE, Verdict.SUPPORTED)), seconded(wish(Verdict.REFUTED, Verdict.INCONCLUSIVE)))) {
            assertEquals(Optional.of(Problem.of(ProblemCode.OVERRIDE_NEEDED, "verdict", "supported", "refuted")),
                    check(SUPPORTED, Optional.of(wish)).problemOf(Verdict.REFUTED));
        }
    }

    @Test
    void asksForEachPartOfTheLearningAndTheNextStep() {
        assertEquals(
                List.of(
                        Problem.of(ProblemCode.LEARNING_PART_MISSING, "learning.believed", "believed"),
                        Problem.of(ProblemCode.LEARNING_PART_MISSING, "learning.observed", "observed"),
                        Problem.of(ProblemCode.LEARNING_PART_MISSING, "learning.learned", "learned"),
                        Problem.of(ProblemCode.LEARNING_PART_MISSING, "learning.therefore", "therefore"),
                        Problem.of(ProblemCode.NEXT_STEP_MISSING, "learning.nextStep")),
                check(SUPPORTED, Optional.empty()).problems(Verdict.SUPPORTED, Learning.EMPTY));
    }

    @Test
    void asksWhyEachAmendmentWasMade() {
        assertEquals(List.of(Problem.of(ProblemCode.AMENDMENTS_UNEXPLAINED, "", 2)),
                new VerdictCheck(SUPPORTED, Optional.empty(), 2).problems(Verdict.SUPPORTED, WRITTEN));
    }

    @Test
    void readsALearningCardThatFits() {
        String longest = "x".repeat(Learning.LONGEST_PART);
        Learning read = Learning.read(
                Map.of(LearningPart.BELIEVED, " b ", LearningPart.THEREFORE, longest), Optional.of(NextStep.STOP), Optional.empty()).orElseThrow();
        assertEquals("b", read.believed());
        assertEquals(List.of(LearningPart.OBSERVED, LearningPart.LEARNED), read.missing());
        assertFalse(read.isComplete());
        assertTrue(WRITTEN.isComplete());
        assertTrue(Learning.EMPTY.isEmpty());
        assertFalse(new Learning("b", "o", "l", "t", Optional.empty(), Optional.empty()).isComplete());
        assertEquals(List.of(new Learning.TooLong(LearningPart.THEREFORE, 4001, 4000)),
                Learning.read(Map.of(LearningPart.THEREFORE, longest + "x"), Optional.empty(), Optional.empty()).problems());
    }

    @Test
    void tellsRecordsApartByWhatTheySay() {
        VerdictRecord record = record(WRITTEN, NOW);
        assertTrue(record.saysTheSameAs(record(WRITTEN, NOW.plusSeconds(1))));
        assertFalse(record.saysTheSameAs(record(Learning.EMPTY, NOW)));
        assertFalse(record.isOnAmendedCriteria());
        assertEquals(Verdict.SUPPORTED, record.computed());
    }

    private static VerdictCheck check(Assessment assessment, Optional<VerdictOverride> override) {
        return new VerdictCheck(assessment, override, 0);
    }

    private static VerdictOverride wish(Verdict wanted, Verdict computed) {
        return new VerdictOverride(10001, 1, wanted, computed, "why", new Stamp(Actor.user("ana"), NOW), Optional.empty());
    }

    private static VerdictOverride seconded(VerdictOverride wish) {
        return wish.secondedBy(new Stamp(Actor.user("ben"), NOW));
    }

    private static VerdictRecord record(Learning learning, Instant at) {
        return new VerdictRecord(
                10001, 1, Verdict.SUPPORTED, Assessment.Ground.ALL_MET, 0, 0, learning, Optional.empty(), Optional.empty(),
                Optional.empty(), new Stamp(Actor.user("ana"), at));
    }
}
