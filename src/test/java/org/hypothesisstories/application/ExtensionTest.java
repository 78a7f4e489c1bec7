package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision.Result;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.SomeEvidence;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtensionTest {

    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);
    private static final Actor PAULA = Actor.user("paula");
    private static final CriterionId AUC = new CriterionId("c1");
    private static final Instant DEADLINE = Instant.parse("2025-03-03T17:00:00Z");

    private final TimeBoxWorld world = new TimeBoxWorld();

    @BeforeEach
    void measureAuc() {
        world.owners.add(PAULA);
        MeasuredCriterion auc =
                new MeasuredCriterion(AUC, CriterionRole.MUST, "AUC", Comparator.GREATER, new BigDecimal("0.7"), "");
        world.fields.write(ISSUE, new Hypothesis(
                Statement.EMPTY, new ExitCriteria(List.of(auc)), Optional.empty(), Optional.empty()));
    }

    @Test
    void runsOnWhenTheOwnerGrantsWhatSomebodyAskedFor() {
        expire();
        Extension asked = done(ask(ANA, "1d", " Nearly there "));
        assertEquals("Nearly there", asked.request().reason());
        world.clock.set(Instant.parse("2025-03-04T10:00:00Z"));
        Extension granted = done(world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), ""));
        assertEquals(Result.GRANTED, granted.decision().orElseThrow().result());
        TimeBox box = world.latest().orElseThrow();
        assertEquals(BoxState.RUNNING, box.state());
        assertEquals(Optional.of(Instant.parse("2025-03-05T10:00:00Z")), box.deadline());
        assertEquals(Optional.of(Instant.parse("2025-03-05T10:00:00Z")), world.fields.ends(ISSUE));
        assertEquals(Cause.EXTENSION_GRANTED, box.because().reason().cause());
        assertEquals("Nearly there", box.because().reason().detail());
        assertEquals(List.of(TimerKind.ANNOUNCE, TimerKind.EXPIRY), world.waiting(), "the time to decide is over");
        world.sweepOnce();
        assertEquals(List.of("extended 10001-1 until 2025-03-05T10:00:00Z"), world.events.others());
    }

    @Test
    void expiresAgainWithAllThatFollows() {
        expire();
        ask(ANA, "1d", "Nearly there");
        done(world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), ""));
        world.clock.set(Instant.parse("2025-03-04T17:00:00Z"));
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
        assertEquals(List.of("10001-1:comment", "10001-1:comment+1"), world.notice.all());
        assertEquals(List.of(BOX, BOX), world.events.heard());
        assertEquals(List.of(Mark.EXPIRY, Mark.EXPIRY), world.transition.executed());
        assertEquals(6, world.effects.of(BOX).size());
        assertEquals(3, new ReadTimeBox(world.boxes, world.effects, world.timers, world.calendars)
                .latest(ISSUE, world.clock.instant()).orElseThrow().effects().stream().map(EffectRecord::effect).distinct().count());
    }

    @Test
    void isLimitedInNumber() {
        expire();
        ask(ANA, "1d", "Nearly there");
        done(world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), ""));
        assertRefused(ProblemCode.EXTENSIONS_USED_UP, ask(ANA, "1d", "Once more"));
    }

    @Test
    void takesOneRequestAtATimeAndAnotherOneAfterARefusal() {
        expire();
        done(ask(ANA, "1d", "Nearly there"));
        assertRefused(ProblemCode.EXTENSION_ASKED, ask(PAULA, "1d", "I think so too"));
        Extension refused = done(world.decideExtension.refuse("RES-1", PAULA, OptionalInt.empty(), " Decide now "));
        assertEquals("Decide now", refused.decision().orElseThrow().remark());
        assertRefused(ProblemCode.NO_EXTENSION_ASKED, world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), ""));
        assertRefused(ProblemCode.NO_EXTENSION_ASKED, world.decideExtension.refuse("RES-1", PAULA, OptionalInt.empty(), ""));
        assertEquals(2, done(ask(ANA, "1d", "There is news")).request().number());
    }

    @Test
    void tellsWhatIsWrongWithARequest() {
        assertRefused(ProblemCode.NOTHING_TO_EXTEND, ask(ANA, "1d", "Why not"));
        world.started("1d");
        assertRefused(ProblemCode.BUDGET_UNREADABLE, ask(ANA, "soon", "Why not"));
        assertRefused(ProblemCode.REASON_MISSING, ask(ANA, "1d", " "));
        assertRefused(ProblemCode.TEXT_TOO_LONG, ask(ANA, "1d", "x".repeat(401)));
        world.issues.forbid(ANA, IssueAction.ASK_FOR_TIME);
        assertRefused(ProblemCode.MAY_NOT_ASK_FOR_TIME, ask(ANA, "1d", "Why not"));
        assertInstanceOf(Outcome.NotFound.class, world.askForExtension.ask("RES-9", ANA, "1d", "Why not"));
    }

    @Test
    void isDecidedByTheOwnerAlone() {
        expire();
        ask(ANA, "1d", "Nearly there");
        assertRefused(ProblemCode.MAY_NOT_GRANT_TIME, world.decideExtension.grant("RES-1", ANA, OptionalInt.empty(), ""));
        assertRefused(ProblemCode.MAY_NOT_GRANT_TIME, world.decideExtension.refuse("RES-1", ANA, OptionalInt.empty(), ""));
        assertInstanceOf(Outcome.NotFound.class, world.decideExtension.grant("RES-9", PAULA, OptionalInt.empty(), ""));
        assertRefused(ProblemCode.TEXT_TOO_LONG, world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), "x".repeat(401)));
        assertTrue(world.readExtension.read("RES-1", PAULA).orElseThrow().rights().decide());
        assertFalse(world.readExtension.read("RES-1", ANA).orElseThrow().rights().decide());
        assertTrue(world.readExtension.read("RES-1", ANA).orElseThrow().rights().ask());
    }

    @Test
    void takesAReasonAndASecondPersonWhereTheEvidenceRefutes() {
        expire();
        record("0.6");
        ask(PAULA, "1d", "I want it");
        assertRefused(ProblemCode.GATE_NOT_MET, world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), ""));
        assertRefused(ProblemCode.SAME_PERSON, world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), "I really want it"));
        world.owners.add(ANA);
        Extension overruled = done(world.decideExtension.grant("RES-1", ANA, OptionalInt.empty(), "The data was wrong"));
        assertEquals(Result.OVERRULED, overruled.decision().orElseThrow().result());
        assertEquals("The data was wrong", overruled.decision().orElseThrow().remark());
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
    }

    @Test
    void isNotDecidedInPlaceOfTheOneThatTheOwnerSaw() {
        world.started("1d");
        ask(ANA, "1d", "Nearly there");
        done(world.decideExtension.refuse("RES-1", PAULA, OptionalInt.of(1), ""));
        ask(ANA, "3mo", "Give me a quarter");

        assertRefused(ProblemCode.NO_EXTENSION_ASKED, world.decideExtension.grant("RES-1", PAULA, OptionalInt.of(1), ""));
        assertRefused(ProblemCode.NO_EXTENSION_ASKED, world.decideExtension.refuse("RES-1", PAULA, OptionalInt.of(1), ""));
        done(world.decideExtension.grant("RES-1", PAULA, OptionalInt.of(2), ""));
    }

    @Test
    void letsTheRuleBeTheGateWhereOneIsAgreed() {
        agree("AUC > 0.8 -> 1w");
        expire();
        record("0.75");
        ask(ANA, "1d", "It is above .7");
        assertFalse(world.readExtension.read("RES-1", ANA).orElseThrow().gateOpen());
        assertRefused(ProblemCode.GATE_NOT_MET, world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), ""));
    }

    @Test
    void grantsByItselfWhenTheRuleIsMetAsTheTimeRunsOut() {
        agree("auc > 0.8 -> 1w");
        world.started("1d");
        record("0.85");
        world.clock.set(DEADLINE);
        world.sweepOnce();
        TimeBox box = world.latest().orElseThrow();
        assertEquals(BoxState.RUNNING, box.state());
        assertEquals(Optional.of(Instant.parse("2025-03-10T17:00:00Z")), box.deadline());
        assertEquals(Cause.RULE_MET, box.because().reason().cause());
        assertEquals("auc > 0.8 -> 1w", box.because().reason().detail());
        assertEquals(List.of(), world.notice.all(), "there is nothing to decide");
        assertEquals(List.of(StepKind.AGREE, StepKind.START, StepKind.EXPIRE, StepKind.EXTEND),
                world.boxes.steps(BOX).stream().map(TimeBoxStep::kind).toList());
        world.sweepOnce();
        assertEquals(List.of("extended 10001-1 until 2025-03-10T17:00:00Z"), world.events.others());
        world.clock.set(Instant.parse("2025-03-10T17:00:00Z"));
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state(), "it counts as the one extension");
        assertEquals(1, world.notice.posted().size());
    }

    @Test
    void grantsNothingByItselfOnEvidenceThatDoesNotDecide() {
        agree("AUC > 0.8 -> 1w");
        world.started("1d");
        world.clock.set(DEADLINE);
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void agreesOnARuleBeforeTheStartOnly() {
        assertRefused(ProblemCode.MAY_NOT_GRANT_TIME, world.agreeRule.agree("RES-1", ANA, "AUC > 0.8 -> 1w"));
        assertRefused(ProblemCode.RULE_UNREADABLE, world.agreeRule.agree("RES-1", PAULA, "AUC > 0.8"));
        assertRefused(ProblemCode.RULE_UNREADABLE, world.agreeRule.agree("RES-1", PAULA, "Is it good? @ana -> 1w"));
        assertRefused(ProblemCode.RULE_METRIC_UNKNOWN, world.agreeRule.agree("RES-1", PAULA, "recall > 0.8 -> 1w"));
        assertRefused(ProblemCode.TEXT_TOO_LONG, world.agreeRule.agree("RES-1", PAULA, "AUC > 0.8 -> " + "x".repeat(400)));
        agree("AUC > 0.8 -> 1w");
        assertEquals(Optional.empty(), done(world.agreeRule.agree("RES-1", PAULA, " ")));
        assertEquals(Optional.empty(), world.rules.of(ISSUE));
        world.started("1d");
        assertRefused(ProblemCode.RULE_TOO_LATE, world.agreeRule.agree("RES-1", PAULA, "AUC > 0.8 -> 1w"));
        world.stop.stop(ISSUE, ANA, BY_HAND);
        agree("AUC > 0.8 -> 1w");
    }

    private void agree(String rule) {
        assertEquals(rule, done(world.agreeRule.agree("RES-1", PAULA, rule)).orElseThrow().rule().text());
    }

    private void expire() {
        world.started("1d");
        world.clock.set(DEADLINE);
        world.sweepOnce();
    }

    private void record(String value) {
        world.evidence.add(List.of(SomeEvidence.of(ISSUE, AUC, Measurement.of(new BigDecimal(value)), DEADLINE)));
    }

    private Outcome<Extension> ask(Actor actor, String budget, String reason) {
        return world.askForExtension.ask("RES-1", actor, budget, reason);
    }

    @SuppressWarnings("unchecked")
    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) assertInstanceOf(Outcome.Done.class, outcome)).value();
    }

    private static void assertRefused(ProblemCode code, Outcome<?> outcome) {
        assertEquals(code, assertInstanceOf(Outcome.Refused.class, outcome).problems().get(0) instanceof
                Problem problem ? problem.code() : null);
    }
}
