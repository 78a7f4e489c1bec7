package org.hypothesisstories.application;

import static org.hypothesisstories.testing.ResearchWorld.ANA;
import static org.hypothesisstories.testing.ResearchWorld.BEN;
import static org.hypothesisstories.testing.ResearchWorld.ISSUE;
import static org.hypothesisstories.testing.ResearchWorld.KEY;
import static org.hypothesisstories.testing.ResearchWorld.LEARNING;
import static org.hypothesisstories.testing.ResearchWorld.PAULA;
import static org.hypothesisstories.testing.ResearchWorld.done;
import static org.hypothesisstories.testing.ResearchWorld.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Assessment.Ground;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.MonthsBudget;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.testing.Criteria;
import org.hypothesisstories.testing.Drafts;
import org.hypothesisstories.testing.ResearchWorld;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Confidence SURE = new Confidence(new BigDecimal("90"));

    private final ResearchWorld world = ResearchWorld.testing();

    @Test
    void isRecordedWithAllOnWhichItRests() {
        world.edit(BEN, ResearchWorld.criteria(Criteria.above("p", CriterionRole.MUST, "precision", "0.9")));
        String amendment = world.view().amendments().get(0).id().value();
        done(world.explain.explain(KEY, BEN, amendment, "why"));
        world.posted(ANA, Drafts.of("p").heldOut().with("value", "0.96").draft());
        world.posted(ANA, Drafts.of("p").heldOut().with("value", "0.97").draft());
        VerdictRecord record = done(world.recordVerdict.record(KEY, ANA, order(Verdict.SUPPORTED, LEARNING)));
        assertEquals(
                new VerdictRecord(ISSUE, 1, Verdict.SUPPORTED, Ground.ALL_MET, 1, 2, LEARNING, Optional.empty(), Optional.of(SURE),
                        Optional.empty(), new Round.Stamp(ANA, world.clock.instant())),
                record);
        assertTrue(record.isOnAmendedCriteria());
        assertEquals(Optional.of(record), world.view().record());
        assertEquals(Optional.of(Verdict.SUPPORTED), world.fields.read(ISSUE).verdict());
        assertFalse(world.view().round().isConcluded());
    }

    @Test
    void isRecordedOnceWhereItSaysTheSame() {
        supported();
        VerdictRecord record = done(world.recordVerdict.record(KEY, ANA, order(Verdict.SUPPORTED, LEARNING)));
        world.clock.advance(Duration.ofHours(1));
        assertEquals(record, done(world.recordVerdict.record(KEY, BEN, order(Verdict.SUPPORTED, LEARNING))));
        world.conclude.conclude(ISSUE, BEN);
        assertEquals(List.of(record), world.view().records());
        Learning more = new Learning("b", "o", "more", "t", LEARNING.nextStep(), Optional.empty());
        world.verdictFields.write(Verdict.SUPPORTED, more);
        world.conclude.record(ISSUE, BEN);
        assertEquals(2, world.view().records().size());
        assertEquals(more, world.view().record().orElseThrow().learning());
    }

    @Test
    void isRefusedUntilItIsRight() {
        supported();
        List<Problem> problems = problems(world.recordVerdict.record(KEY, ANA, order(Verdict.REFUTED, Learning.EMPTY)));
        assertEquals(Problem.of(ProblemCode.OVERRIDE_NEEDED, "verdict", "supported", "refuted"), problems.get(0));
        assertEquals(6, problems.size());
        assertEquals(0, world.verdictFields.writes());
        assertEquals(List.of(), world.view().records());
        world.edit(BEN, ResearchWorld.criteria(Criteria.above("p", CriterionRole.MUST, "precision", "0.9")));
        assertEquals(List.of(Problem.of(ProblemCode.AMENDMENTS_UNEXPLAINED, "", 1)),
                problems(world.recordVerdict.record(KEY, ANA, order(Verdict.SUPPORTED, LEARNING))));
    }

    @Test
    void isRefusedBeforeTheStartAfterTheEndAndToWhomMayNot() {
        ResearchWorld writing = new ResearchWorld();
        assertEquals(List.of(Problem.of(ProblemCode.NOT_STARTED, "")),
                problems(writing.recordVerdict.record(KEY, ANA, order(Verdict.NOT_FINISHED, LEARNING))));
        assertEquals(List.of(Problem.of(ProblemCode.NOT_STARTED, "")), problems(writing.override.ask(KEY, ANA, Verdict.REFUTED, "why")));
        world.issues.forbid(BEN, IssueAction.RECORD_VERDICT);
        List<Problem> forbidden = List.of(Problem.of(ProblemCode.MAY_NOT_RECORD_VERDICT, ""));
        assertEquals(forbidden, problems(world.recordVerdict.record(KEY, BEN, order(Verdict.NOT_FINISHED, LEARNING))));
        assertEquals(forbidden, problems(world.override.ask(KEY, BEN, Verdict.REFUTED, "why")));
        assertEquals(forbidden, problems(world.override.second(KEY, BEN, Optional.empty())));
        world.concluded(Verdict.NOT_FINISHED);
        assertEquals(List.of(Problem.of(ProblemCode.CONCLUDED, "")),
                problems(world.recordVerdict.record(KEY, ANA, order(Verdict.NOT_FINISHED, LEARNING))));
        assertEquals(List.of(Problem.of(ProblemCode.CONCLUDED, "")), problems(world.override.ask(KEY, ANA, Verdict.REFUTED, "why")));
    }

    @Test
    void freezesLateATestThatStartedBeforeCriteriaFroze() {
        ResearchWorld old = new ResearchWorld();
        Occasion moment = new Occasion(old.clock.instant(), ANA, Reason.of(Cause.FIELD));
        StepOutcome.Taken agreed = TimeBox.agree(new TimeBoxId(ISSUE, 1), new MonthsBudget(1), moment);
        old.boxes.add(agreed);
        old.boxes.add((StepOutcome.Taken) agreed.box().start(WorkCalendar.standard(ZoneOffset.UTC), moment));

        done(old.recordVerdict.record(KEY, ANA, order(Verdict.INCONCLUSIVE, LEARNING)));

        assertTrue(old.rounds.current(ISSUE).isFrozen());
    }

    @Test
    void maybeAnotherThanTheComputedOneIfASecondPersonAgrees() {
        supported();
        VerdictOverride wish = done(world.override.ask(KEY, ANA, Verdict.REFUTED, " The sample was tiny "));
        assertEquals("The sample was tiny", wish.reason());
        assertEquals(Verdict.SUPPORTED, wish.computed());
        assertEquals(List.of(Problem.of(ProblemCode.SECOND_PERSON_NEEDED, "verdict", "refuted")),
                problems(world.recordVerdict.record(KEY, ANA, order(Verdict.REFUTED, LEARNING))));
        assertEquals(List.of(Problem.of(ProblemCode.SAME_PERSON, "")), problems(world.override.second(KEY, ANA, Optional.empty())));
        VerdictOverride agreed = done(world.override.second(KEY, BEN, Optional.empty()));
        assertEquals(Optional.of(new Round.Stamp(BEN, world.clock.instant())), agreed.seconded());
        assertEquals(List.of(Problem.of(ProblemCode.NOTHING_TO_SECOND, "")), problems(world.override.second(KEY, PAULA, Optional.empty())));
        VerdictRecord record = done(world.recordVerdict.record(KEY, ANA, order(Verdict.REFUTED, LEARNING)));
        assertEquals(Optional.of(agreed), record.override());
        assertEquals(Verdict.SUPPORTED, record.computed());
    }

    @Test
    void isNotOverriddenByWhatTheEvidenceSaysAnyway() {
        supported();
        done(world.override.ask(KEY, ANA, Verdict.REFUTED, "why"));
        done(world.override.second(KEY, BEN, Optional.empty()));
        assertEquals(Optional.empty(), done(world.recordVerdict.record(KEY, ANA, order(Verdict.SUPPORTED, LEARNING))).override());
    }

    @Test
    void isComputedAnewWhenEvidenceComesAfterTheWish() {
        supported();
        done(world.override.ask(KEY, ANA, Verdict.INCONCLUSIVE, "why"));
        done(world.override.second(KEY, BEN, Optional.empty()));
        world.posted(ANA, Drafts.value("r", "0.1"));
        assertEquals(List.of(Problem.of(ProblemCode.OVERRIDE_NEEDED, "verdict", "refuted", "inconclusive")),
                problems(world.recordVerdict.record(KEY, ANA, order(Verdict.INCONCLUSIVE, LEARNING))));
        done(world.override.ask(KEY, ANA, Verdict.INCONCLUSIVE, "why"));
        world.posted(ANA, Drafts.value("r", "0.9"));
        assertEquals(List.of(Problem.of(ProblemCode.NOTHING_TO_SECOND, "")), problems(world.override.second(KEY, BEN, Optional.empty())));
    }

    @Test
    void takesAReasonToWishForAnother() {
        supported();
        assertEquals(List.of(Problem.of(ProblemCode.REASON_MISSING, "reason")), problems(world.override.ask(KEY, ANA, Verdict.REFUTED, " ")));
        assertEquals(List.of(Problem.of(ProblemCode.TEXT_TOO_LONG, "reason", 1001, 1000)),
                problems(world.override.ask(KEY, ANA, Verdict.REFUTED, "x".repeat(1001))));
        assertEquals(List.of(Problem.of(ProblemCode.NOTHING_TO_OVERRIDE, "verdict", "supported")),
                problems(world.override.ask(KEY, ANA, Verdict.SUPPORTED, "why")));
        assertEquals(List.of(Problem.of(ProblemCode.NOTHING_TO_SECOND, "")), problems(world.override.second(KEY, BEN, Optional.empty())));
    }

    @Test
    void voidsAWishWithTheNextOne() {
        supported();
        done(world.override.ask(KEY, ANA, Verdict.REFUTED, "why"));
        done(world.override.second(KEY, BEN, Optional.empty()));
        done(world.override.ask(KEY, BEN, Verdict.INCONCLUSIVE, "better"));
        assertEquals(List.of(Problem.of(ProblemCode.OVERRIDE_NEEDED, "verdict", "supported", "refuted")),
                problems(world.recordVerdict.record(KEY, ANA, order(Verdict.REFUTED, LEARNING))));
        assertEquals(List.of(Problem.of(ProblemCode.SAME_PERSON, "")), problems(world.override.second(KEY, BEN, Optional.empty())));
        done(world.override.second(KEY, ANA, Optional.empty()));
    }

    @Test
    void endsTheRoundWithTheTransition() {
        supported();
        assertEquals(List.of(), world.conclude.verdictProblems(ISSUE));
        assertEquals(
                List.of(ProblemCode.LEARNING_PART_MISSING, ProblemCode.LEARNING_PART_MISSING, ProblemCode.LEARNING_PART_MISSING,
                        ProblemCode.LEARNING_PART_MISSING, ProblemCode.NEXT_STEP_MISSING),
                world.conclude.learningProblems(ISSUE).stream().map(Problem::code).toList());
        assertEquals(Verdict.SUPPORTED, world.conclude.computed(ISSUE));
        world.verdictFields.write(Verdict.REFUTED, LEARNING);
        assertEquals(List.of(), world.conclude.learningProblems(ISSUE));
        assertEquals(List.of(ProblemCode.OVERRIDE_NEEDED), world.conclude.verdictProblems(ISSUE).stream().map(Problem::code).toList());
        world.concluded(Verdict.SUPPORTED);
        Round concluded = world.view().round();
        assertEquals(Optional.of(new Round.Stamp(ANA, world.clock.instant())), concluded.concluded());
        world.clock.advance(Duration.ofHours(1));
        world.conclude.conclude(ISSUE, BEN);
        assertEquals(concluded, world.view().round());
        assertEquals(1, world.view().records().size());
    }

    @Test
    void endsTheRoundWithoutARecordWhereTheFieldIsEmpty() {
        world.conclude.conclude(ISSUE, ANA);
        assertTrue(world.view().round().isConcluded());
        assertEquals(List.of(), world.view().records());
    }

    /** Jira may let a verdict through that no door checked; it stands on record as it is, without anybody's agreement. */
    @Test
    void isPutOnRecordAlsoWhereNobodyChecked() {
        world.concluded(Verdict.SUPPORTED);
        VerdictRecord record = world.view().record().orElseThrow();
        assertEquals(Verdict.INCONCLUSIVE, record.computed());
        assertEquals(Optional.empty(), record.override());
    }

    @Test
    void isNeverRefusedWithoutSayingWhy() {
        assertThrows(IllegalArgumentException.class, () -> new Outcome.Refused<>(List.of()));
        assertThrows(NullPointerException.class, () -> new Outcome.Done<>(null));
        assertThrows(NullPointerException.class, () -> new Outcome.NotFound<>(null));
    }

    private void supported() {
        world.posted(ANA, Drafts.value("p", "0.96"), Drafts.value("r", "0.8"));
    }

    private static RecordVerdict.Order order(Verdict verdict, Learning learning) {
        return new RecordVerdict.Order(verdict, learning, Optional.of(SURE));
    }
}
