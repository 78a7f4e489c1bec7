package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.SomeEvidence;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class StopAtEndOfGraceTest {

    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);
    private static final Instant DEADLINE = Instant.parse("2025-03-03T17:00:00Z");
    private static final Instant GRACE_END = Instant.parse("2025-03-04T17:00:00Z");

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void givesAWorkingDayToDecideFromTheMomentOfTheExpiry() {
        expire();
        assertEquals(List.of(TimerKind.GRACE_END), world.waiting());
        assertEquals(Optional.of(GRACE_END), new ReadTimeBox(world.boxes, world.effects, world.timers, world.calendars)
                .latest(ISSUE, DEADLINE).orElseThrow().graceEndsAt());
        world.clock.set(GRACE_END.minusMillis(1));
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void givesTheDayToWriteUpAfterAnOutageAsWell() {
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-06T09:30:00Z"));
        world.sweepOnce();
        assertEquals(Optional.of(Instant.parse("2025-03-07T09:30:00Z")),
                world.timers.dueAt(BoxTimers.key(TimerKind.GRACE_END, BOX)));
    }

    @Test
    void closesTheBoxAndEndsTheWorkWhereNothingSupportsIt() {
        expire();
        endGrace();
        assertEquals(BoxState.STOPPED, world.latest().orElseThrow().state());
        assertEquals(Cause.GRACE_OVER, world.latest().orElseThrow().because().reason().cause());
        assertEquals(List.of(Mark.EXPIRY, Mark.GRACE_END_TO_DONE), world.transition.executed());
        assertEquals(EffectResult.DONE, record().result());
        world.sweepOnce();
        assertEquals(List.of("stopped 10001-1 undecided"), world.events.others());
        assertEquals(List.of(), world.waiting());
    }

    @Test
    void sendsASupportedHypothesisToReview() {
        JudgedCriterion clear = new JudgedCriterion(new CriterionId("c1"), CriterionRole.MUST, "Is it clear?", "paula");
        Hypothesis before = world.fields.read(ISSUE);
        world.fields.write(ISSUE, new Hypothesis(
                before.statement(), new ExitCriteria(List.of(clear)), before.budget(), before.verdict()));
        expire();
        world.evidence.add(List.of(SomeEvidence.judged(ISSUE, clear.id(), true, DEADLINE)));
        endGrace();
        assertEquals(List.of(Mark.EXPIRY, Mark.GRACE_END_FOR_REVIEW), world.transition.executed());
    }

    @Test
    void closesTheBoxEvenIfTheTransitionIsRefusedOrAbsent() {
        expire();
        world.transition.answer(new AutomaticTransition.Refused("Nobody may do that"));
        endGrace();
        assertEquals(BoxState.STOPPED, world.latest().orElseThrow().state());
        assertEquals("Nobody may do that", record().detail());
        world.transition.answer(new AutomaticTransition.NoneMarked());
        world.clock.advance(Duration.ofMinutes(5));
        world.sweepOnce();
        assertEquals(EffectResult.NOTHING_TO_DO, record().result());
    }

    @Test
    void leavesAloneABoxOnWhichSomebodyDecided() {
        expire();
        world.stop.stop(ISSUE, ANA, BY_HAND);
        endGrace();
        assertEquals(Cause.BY_HAND, world.latest().orElseThrow().because().reason().cause());
        assertEquals(List.of(Mark.EXPIRY), world.transition.executed());
    }

    @Test
    void closesTheBoxOfAnIssueThatIsGone() {
        expire();
        world.issues.delete(ISSUE);
        endGrace();
        assertEquals(BoxState.STOPPED, world.latest().orElseThrow().state());
        assertEquals(List.of(Mark.EXPIRY), world.transition.executed());
    }

    @Test
    void recordsTheTransitionFromWithinItOnce() {
        expire();
        world.transition.postFunction(() -> assertEquals(true, world.recordTransition.record(ISSUE, "From within")));
        endGrace();
        assertEquals("From within", record().detail());
        assertEquals(false, world.recordTransition.record(ISSUE, "Again"));
    }

    private void expire() {
        world.started("1d");
        world.clock.set(DEADLINE);
        world.sweepOnce();
    }

    private void endGrace() {
        world.clock.set(GRACE_END);
        world.sweepOnce();
    }

    private EffectRecord record() {
        return world.effects.find(new EffectId(BOX, 0, ExpiryEffect.GRACE_TRANSITION, "")).orElseThrow();
    }
}
