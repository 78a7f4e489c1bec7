package org.hypothesisstories.application;

import static org.hypothesisstories.testing.ResearchWorld.ANA;
import static org.hypothesisstories.testing.ResearchWorld.BEN;
import static org.hypothesisstories.testing.ResearchWorld.CRITERIA;
import static org.hypothesisstories.testing.ResearchWorld.ISSUE;
import static org.hypothesisstories.testing.ResearchWorld.KEY;
import static org.hypothesisstories.testing.ResearchWorld.done;
import static org.hypothesisstories.testing.ResearchWorld.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.StartNextRound.Beginning;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.testing.Criteria;
import org.hypothesisstories.testing.Drafts;
import org.hypothesisstories.testing.ResearchWorld;
import org.junit.jupiter.api.Test;

class GoalpostsTest {

    private static final ExitCriteria LOWER = ResearchWorld.criteria(
            Criteria.above("p", CriterionRole.MUST, "precision", "0.9"), Criteria.above("r", CriterionRole.MUST, "recall", "0.7"));
    private static final ExitCriteria LOWEST = ResearchWorld.criteria(Criteria.above("p", CriterionRole.MUST, "precision", "0.1"));

    private final ResearchWorld world = ResearchWorld.testing();

    @Test
    void freezeOnceWhenTheTestStarts() {
        Round.Stamp first = world.view().round().frozen().orElseThrow();
        assertEquals(new Round.Stamp(ANA, world.clock.instant()), first);
        assertEquals(Optional.of("no-evidence 3"), world.fields.criteriaState(ISSUE));
        world.clock.advance(Duration.ofDays(1));
        world.freeze.freeze(ISSUE, BEN);
        assertEquals(Optional.of(first), world.view().round().frozen());
    }

    @Test
    void moveFreelyBeforeTheStart() {
        ResearchWorld writing = new ResearchWorld();
        RoundView view = done(writing.amend.amend(KEY, ANA, change(LOWER, CRITERIA, "")));
        assertEquals(List.of(), view.amendments());
        assertEquals(LOWER, writing.fields.read(ISSUE).criteria());
        writing.edit(ANA, LOWEST);
        assertEquals(List.of(), writing.view().amendments());
    }

    @Test
    void takeAReasonOnceTheyAreFrozen() {
        assertEquals(List.of(Problem.of(ProblemCode.REASON_MISSING, "reason")),
                problems(world.amend.amend(KEY, ANA, change(LOWER, CRITERIA, "  "))));
        assertEquals(List.of(Problem.of(ProblemCode.TEXT_TOO_LONG, "reason", 1001, 1000)),
                problems(world.amend.amend(KEY, ANA, change(LOWER, CRITERIA, "x".repeat(1001)))));
        assertEquals(CRITERIA, world.fields.read(ISSUE).criteria());
        RoundView view = done(world.amend.amend(KEY, ANA, change(LOWER, CRITERIA, " The data changed ")));
        Amendment amendment = view.amendments().get(0);
        assertEquals(CRITERIA, amendment.before());
        assertEquals(LOWER, amendment.after());
        assertEquals(new Round.Stamp(ANA, world.clock.instant()), amendment.made());
        assertEquals(Optional.of(new Amendment.Explanation("The data changed", amendment.made())), amendment.reason());
        assertEquals(Optional.of("no-evidence 2"), world.fields.criteriaState(ISSUE));
    }

    @Test
    void refuseAChangeThatIsNone() {
        assertEquals(List.of(Problem.of(ProblemCode.NOTHING_CHANGED, "criteria")),
                problems(world.amend.amend(KEY, ANA, change(CRITERIA, CRITERIA, "why"))));
        world.edit(ANA, CRITERIA);
        assertEquals(List.of(), world.view().amendments());
    }

    @Test
    void tellTheSecondOfTwoEditorsThatTheyMoved() {
        done(world.amend.amend(KEY, ANA, change(LOWER, CRITERIA, "first")));
        assertEquals(List.of(Problem.of(ProblemCode.CRITERIA_CHANGED, "criteria")),
                problems(world.amend.amend(KEY, BEN, change(LOWEST, CRITERIA, "second"))));
        assertEquals(LOWER, world.fields.read(ISSUE).criteria());
        done(world.amend.amend(KEY, BEN, change(LOWEST, LOWER, "having seen it")));
        done(world.amend.amend(KEY, BEN, new AmendCriteria.Change(CRITERIA, Optional.empty(), "not saying what was seen")));
        assertEquals(3, world.view().amendments().size());
    }

    @Test
    void areForThoseWhoMayEdit() {
        world.issues.forbid(BEN, IssueAction.AMEND_CRITERIA);
        List<Problem> refusal = List.of(Problem.of(ProblemCode.MAY_NOT_AMEND, ""));
        assertEquals(refusal, problems(world.amend.amend(KEY, BEN, change(LOWER, CRITERIA, "why"))));
        assertEquals(refusal, problems(world.explain.explain(KEY, BEN, "a-1", "why")));
    }

    @Test
    void areExplainedLaterWhereTheDoorDidNotAsk() {
        world.edit(BEN, LOWER);
        Amendment silent = world.view().amendments().get(0);
        assertFalse(silent.isExplained());
        assertEquals(1, world.view().check().unexplainedAmendments());
        assertEquals(List.of(Problem.of(ProblemCode.REASON_MISSING, "reason")),
                problems(world.explain.explain(KEY, ANA, silent.id().value(), " ")));
        assertEquals(List.of(Problem.of(ProblemCode.TEXT_TOO_LONG, "reason", 1001, 1000)),
                problems(world.explain.explain(KEY, ANA, silent.id().value(), "x".repeat(1001))));
        RoundView view = done(world.explain.explain(KEY, ANA, silent.id().value(), " A wrong threshold "));
        assertEquals(0, view.check().unexplainedAmendments());
        assertEquals("A wrong threshold", view.amendments().get(0).reason().orElseThrow().text());
        assertEquals(ANA, view.amendments().get(0).reason().orElseThrow().given().by());
        assertEquals(List.of(Problem.of(ProblemCode.ALREADY_EXPLAINED, "id")),
                problems(world.explain.explain(KEY, BEN, silent.id().value(), "again")));
    }

    @Test
    void refuseToExplainWhatIsNotThere() {
        world.edit(BEN, LOWER);
        for (String id : List.of("", "a-404", "../x")) {
            assertEquals(List.of(Problem.of(ProblemCode.AMENDMENT_UNKNOWN, "id", id)), problems(world.explain.explain(KEY, ANA, id, "why")));
        }
        world.issues.add(10002, "RES-2");
        AmendmentId id = world.view().amendments().get(0).id();
        assertEquals(List.of(Problem.of(ProblemCode.AMENDMENT_UNKNOWN, "id", id.value())),
                problems(world.explain.explain("RES-2", ANA, id.value(), "why")));
    }

    @Test
    void startAnewWithTheNextRound() {
        world.posted(ANA, Drafts.value("p", "0.96"));
        world.edit(BEN, LOWER);
        world.concluded(Verdict.NOT_FINISHED);
        world.nextRound.start(ISSUE, ANA, Beginning.WRITING);
        RoundView second = world.view();
        assertEquals(2, second.round().number());
        assertFalse(second.round().isFrozen());
        assertEquals(List.of(), second.amendments());
        assertEquals(List.of(), second.ledger().entries());
        assertEquals(Optional.empty(), second.record());
        assertEquals(List.of(Verdict.NOT_FINISHED), second.earlier().stream().map(record -> record.recorded()).toList());
        assertEquals(Optional.of("no-evidence 2"), world.fields.criteriaState(ISSUE));
        world.nextRound.start(ISSUE, ANA, Beginning.WRITING);
        assertEquals(2, world.view().round().number());
        world.freeze.freeze(ISSUE, ANA);
        world.nextRound.start(ISSUE, BEN, Beginning.TESTING);
        assertEquals(3, world.view().round().number());
        assertTrue(world.view().round().isOpenForEvidence());
        assertEquals(BEN, world.view().round().frozen().orElseThrow().by());
    }

    private static AmendCriteria.Change change(ExitCriteria wanted, ExitCriteria basedOn, String reason) {
        return new AmendCriteria.Change(wanted, Optional.of(basedOn), reason);
    }
}
