package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

/** The time box of an issue from agreement to stop, through the use cases. */
class TimeBoxLifeTest {

    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void agreesOnTheBudgetOfTheField() {
        world.fields.writeBudget(ISSUE, "3d");
        TimeBoxResult result = world.agree.agree(ISSUE, ANA);
        TimeBox box = assertInstanceOf(TimeBoxResult.Changed.class, result).changed();
        assertEquals(BoxState.PLANNED, box.state());
        assertEquals(ANA, box.because().actor());
        assertEquals(result.box(), world.latest());
        assertEquals(List.of(), world.timers.due(FAR, 10));
    }

    @Test
    void agreesOnNothingWithoutABudget() {
        assertEquals(new TimeBoxResult.Refused(TimeBoxRefusal.NO_BUDGET), world.agree.agree(ISSUE, ANA));
        assertEquals(Optional.empty(), world.latest());
    }

    @Test
    void agreesAnewWhenTheFieldChangesBeforeTheStart() {
        world.fields.writeBudget(ISSUE, "3d");
        world.agree.agree(ISSUE, ANA);
        assertInstanceOf(TimeBoxResult.Unchanged.class, world.agree.agree(ISSUE, ANA));
        world.fields.writeBudget(ISSUE, "1w");
        assertEquals("1w", world.agree.agree(ISSUE, ANA).box().orElseThrow().budget().text());
        assertEquals(List.of(StepKind.AGREE, StepKind.REPLAN), steps(1));
    }

    @Test
    void changesNothingWhenTheFieldChangesAfterTheStart() {
        TimeBox running = world.started("3d");
        world.fields.writeBudget(ISSUE, "9w");
        assertEquals(new TimeBoxResult.Unchanged(running), world.agree.agree(ISSUE, ANA));
    }

    @Test
    void startsAndStoresTheDeadlineInTimerAndField() {
        TimeBox box = world.started("1d");
        Instant deadline = Instant.parse("2025-03-03T17:00:00Z");
        assertEquals(Optional.of(deadline), box.deadline());
        assertEquals(Optional.of(deadline), world.fields.ends(ISSUE));
        DueTimer timer = world.timers.due(deadline, 10).get(0);
        assertEquals(BoxTimers.key(TimerKind.EXPIRY, box.id()), timer.key());
        assertEquals(deadline, timer.dueAt());
    }

    @Test
    void doesNotStartWithoutABudget() {
        TimeBoxResult result = world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(Optional.of(TimeBoxRefusal.NO_BUDGET), result.refusal());
        assertEquals(Optional.empty(), result.box());
    }

    @Test
    void startsOnce() {
        TimeBox running = world.started("1d");
        TimeBoxResult again = world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(new TimeBoxResult.Unchanged(running), again);
        assertEquals(Optional.empty(), again.refusal());
    }

    @Test
    void pausesWithoutDeadlineAndResumesWithALaterOne() {
        world.started("1d");
        world.clock.advance(Duration.ofHours(2));
        TimeBoxResult paused = world.pause.pause(ISSUE, ANA, Reason.enteredStatus("Code Review Hypothesis"));
        assertEquals(BoxState.PAUSED, assertInstanceOf(TimeBoxResult.Changed.class, paused).changed().state());
        assertEquals(Optional.empty(), world.fields.ends(ISSUE));
        assertEquals(List.of(), world.timers.due(FAR, 10));
        world.clock.advance(Duration.ofDays(1));
        world.start.start(ISSUE, ANA, Reason.enteredStatus("Test Hypothesis"));
        assertEquals(Optional.of(Instant.parse("2025-03-04T17:00:00Z")), world.fields.ends(ISSUE));
        assertEquals(1, world.timers.due(FAR, 10).size());
        assertEquals(List.of(StepKind.AGREE, StepKind.START, StepKind.PAUSE, StepKind.RESUME), steps(1));
    }

    @Test
    void pausesOnlyWhatRuns() {
        assertEquals(
                new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX), world.pause.pause(ISSUE, ANA, BY_HAND));
        world.fields.writeBudget(ISSUE, "1d");
        world.agree.agree(ISSUE, ANA);
        assertInstanceOf(TimeBoxResult.Unchanged.class, world.pause.pause(ISSUE, ANA, BY_HAND));
    }

    @Test
    void leavesToExpireWhatIsUsedUp() {
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        assertEquals(
                new TimeBoxResult.Refused(TimeBoxRefusal.TIME_USED_UP), world.pause.pause(ISSUE, ANA, BY_HAND));
        assertEquals(1, world.timers.due(world.clock.instant(), 10).size());
    }

    @Test
    void startsNothingOnAnExpiredBox() {
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        world.sweepOnce();
        assertEquals(
                new TimeBoxResult.Refused(TimeBoxRefusal.TIME_USED_UP), world.start.start(ISSUE, ANA, BY_HAND));
        assertEquals(Optional.of(Instant.parse("2025-03-03T17:00:00Z")), world.fields.ends(ISSUE));
    }

    @Test
    void stopsForGoodAndForgetsTheTimer() {
        assertEquals(new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX), world.stop.stop(ISSUE, ANA, BY_HAND));
        world.started("1d");
        assertEquals(BoxState.STOPPED, world.stop.stop(ISSUE, ANA, BY_HAND).box().orElseThrow().state());
        assertEquals(Optional.empty(), world.fields.ends(ISSUE));
        assertEquals(List.of(TimerKind.ANNOUNCE), world.waiting());
        assertInstanceOf(TimeBoxResult.Unchanged.class, world.stop.stop(ISSUE, ANA, BY_HAND));
    }

    @Test
    void agreesOnASecondBoxAfterTheFirstWasStopped() {
        world.started("1d");
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertEquals(new TimeBoxId(ISSUE, 2), world.agree.agree(ISSUE, ANA).box().orElseThrow().id());
        assertEquals(BoxState.STOPPED, world.boxes.find(new TimeBoxId(ISSUE, 1)).orElseThrow().state());
    }

    @Test
    void grantsTheNextBoxAndClosesTheOneBefore() {
        world.started("1w");
        world.clock.advance(Duration.ofHours(3));
        world.pause.pause(ISSUE, ANA, BY_HAND);
        world.fields.writeBudget(ISSUE, "3mo");
        TimeBox next = world.grant.grant(ISSUE, ANA, Reason.enteredStatus("Update Model")).box().orElseThrow();
        assertEquals(new TimeBoxId(ISSUE, 2), next.id());
        assertEquals(BoxState.RUNNING, next.state());
        assertEquals(Optional.of(Instant.parse("2025-06-03T12:00:00Z")), world.fields.ends(ISSUE));
        TimeBox before = world.boxes.find(new TimeBoxId(ISSUE, 1)).orElseThrow();
        assertEquals(BoxState.STOPPED, before.state());
        assertEquals(new Reason(Cause.NEXT_BOX_GRANTED, "Update Model"), before.because().reason());
        assertEquals(List.of(TimerKind.ANNOUNCE, TimerKind.EXPIRY), world.waiting());
        assertTrue(world.timers.dueAt(BoxTimers.key(TimerKind.EXPIRY, next.id())).isPresent());
    }

    @Test
    void grantsAfterExpiryAndAlsoWhereThereWasNoBox() {
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        world.sweepOnce();
        assertTrue(world.grant.grant(ISSUE, ANA, BY_HAND).box().isPresent());
        world.issues.add(10002, "RES-2");
        world.fields.writeBudget(10002, "1d");
        assertTrue(world.grant.grant(10002, ANA, BY_HAND).box().isPresent());
    }

    @Test
    void grantsNothingWithoutABudgetAndLeavesTheBoxOpen() {
        world.started("1d");
        world.fields.writeBudget(ISSUE, "");
        assertEquals(Optional.of(TimeBoxRefusal.NO_BUDGET), world.grant.grant(ISSUE, ANA, BY_HAND).refusal());
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
    }

    private List<StepKind> steps(int number) {
        return world.boxes.steps(new TimeBoxId(ISSUE, number)).stream().map(TimeBoxStep::kind).toList();
    }
}
