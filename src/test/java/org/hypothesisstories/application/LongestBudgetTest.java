package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.hypothesisstories.testing.TimeBoxWorld.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.testing.SomeEvidence;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

/** That no budget gets past the longest one of its project, whatever door it comes through. */
class LongestBudgetTest {
    private static final Actor PAULA = Actor.user("paula");
    private static final CriterionId AUC = new CriterionId("c1");

    private final TimeBoxWorld world = new TimeBoxWorld();

    LongestBudgetTest() {
        world.owners.add(PAULA);
        MeasuredCriterion auc = new MeasuredCriterion(AUC, CriterionRole.MUST, "AUC", Comparator.GREATER, new BigDecimal("0.7"), "");
        world.fields.write(ISSUE, new Hypothesis(Statement.EMPTY, new ExitCriteria(List.of(auc)), Optional.empty(), Optional.empty()));
    }

    @Test
    void letsALimitPassItself() {
        world.limit("1w");
        assertEquals(Optional.empty(), world.allowedBudget.problem(ISSUE, budget("5d")));
        assertEquals(Optional.empty(), world.allowedBudget.problemInProject(PROJECT, budget("40h")));
        assertEquals(List.of("1w 1h", "1w"), world.allowedBudget.problem(ISSUE, budget("1w 1h")).orElseThrow().arguments());
        assertEquals(ProblemCode.BUDGET_ABOVE_LIMIT, world.allowedBudget.problemInProject(PROJECT, budget("1mo")).orElseThrow().code());
    }

    @Test
    void agreesOnNothingLongerThanTheLimit() {
        world.limit("2d");
        world.fields.writeBudget(ISSUE, "3d");
        TimeBoxResult refused = world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(Optional.of(TimeBoxRefusal.BUDGET_NOT_ALLOWED), refused.refusal());
        assertEquals(ProblemCode.BUDGET_ABOVE_LIMIT, refused.problem().orElseThrow().code());
        assertEquals(Optional.empty(), world.latest());
        assertEquals("2d", world.started("2d").budget().text());
    }

    @Test
    void leavesTheOldBoxAloneWhenTheNextOneIsTooLong() {
        world.started("1d");
        world.limit("2d");
        world.fields.writeBudget(ISSUE, "3mo");
        assertEquals(Optional.of(TimeBoxRefusal.BUDGET_NOT_ALLOWED), world.grant.grant(ISSUE, ANA, BY_HAND).refusal());
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
        assertEquals(1, world.latest().orElseThrow().id().number());
    }

    @Test
    void keepsWhatRunsWhenTheLimitShrinks() {
        world.started("1w");
        world.limit("1d");
        world.pause.pause(ISSUE, ANA, BY_HAND);
        assertEquals(BoxState.RUNNING, world.start.start(ISSUE, ANA, BY_HAND).box().orElseThrow().state());
    }

    @Test
    void asksForNoExtensionLongerThanTheLimitAndGrantsNoneThatBecameSo() {
        world.started("1d");
        world.limit("2d");
        assertRefused(ProblemCode.BUDGET_ABOVE_LIMIT, "budget", world.askForExtension.ask("RES-1", ANA, "3d", "Nearly there"));
        world.askForExtension.ask("RES-1", ANA, "2d", "Nearly there");
        world.limit("1d");
        assertRefused(ProblemCode.BUDGET_ABOVE_LIMIT, "budget", world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), ""));
    }

    @Test
    void writesNoRuleThatGrantsMoreThanTheLimit() {
        world.limit("1mo");
        assertRefused(ProblemCode.BUDGET_ABOVE_LIMIT, "rule", world.agreeRule.agree("RES-1", PAULA, "AUC > 0.8 -> 3mo"));
        assertInstanceOf(Outcome.Done.class, world.agreeRule.agree("RES-1", PAULA, "AUC > 0.8 -> 1mo"));
    }

    @Test
    void letsARuleGrantNothingThatIsNotAllowedAnyMore() {
        world.agreeRule.agree("RES-1", PAULA, "AUC > 0.8 -> 3mo");
        world.evidence.add(List.of(SomeEvidence.of(ISSUE, AUC, Measurement.of(new BigDecimal("0.9")), world.clock.instant())));
        world.started("1d");
        world.limit("1mo");
        world.clock.advance(Duration.ofDays(1));
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void countsNoLoggedWorkInMonths() {
        world.policy = world.policy.withCounting(Counting.EFFORT);
        world.fields.writeBudget(ISSUE, "1mo");
        assertEquals(ProblemCode.EFFORT_IN_MONTHS, world.start.start(ISSUE, ANA, BY_HAND).problem().orElseThrow().code());
        world.started("1d");
        world.policy = world.policy.withCounting(Counting.ELAPSED);
        assertRefused(ProblemCode.EFFORT_IN_MONTHS, "budget", world.askForExtension.ask("RES-1", ANA, "1mo", "Nearly there"));
    }

    private static void assertRefused(ProblemCode code, String field, Outcome<?> outcome) {
        Problem problem = ((Outcome.Refused<?>) assertInstanceOf(Outcome.Refused.class, outcome)).problems().get(0);
        assertEquals(code, problem.code());
        assertEquals(field, problem.field());
    }

    private static Budget budget(String text) {
        return BudgetText.parse(text).orElseThrow();
    }
}
