package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.Reopening;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.StepRefusal;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class ReopenTimeBoxTest {
    private static final Reason TO_DO = Reason.enteredStatus("To Do");

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void agreesOnANewBoxWhereNothingElseIsDecided() {
        concludeAfterHours(2);
        assertEquals(BoxState.STOPPED, world.reopen.reopen(ISSUE, ANA, TO_DO).box().orElseThrow().state());
        assertEquals(2, world.start.start(ISSUE, ANA, BY_HAND).box().orElseThrow().id().number());
    }

    @Test
    void goesOnWithWhatWasLeftWhereTheProjectWantsThat() {
        world.policy = world.policy.withReopening(Reopening.RESUME);
        concludeAfterHours(2);
        TimeBox reopened = world.reopen.reopen(ISSUE, ANA, TO_DO).box().orElseThrow();
        assertEquals(BoxState.PAUSED, reopened.state());
        assertEquals(new Reason(Cause.REOPENED, "To Do"), reopened.because().reason());

        world.clock.set(Instant.parse("2025-03-05T09:00:00Z"));
        TimeBox running = world.start.start(ISSUE, ANA, BY_HAND).box().orElseThrow();
        assertEquals(1, running.id().number());
        assertEquals(Optional.of(Instant.parse("2025-03-05T15:00:00Z")), running.deadline(), "six of eight hours were left");
        assertEquals(List.of(StepKind.AGREE, StepKind.START, StepKind.STOP, StepKind.REOPEN, StepKind.RESUME),
                world.boxes.steps(running.id()).stream().map(TimeBoxStep::kind).toList());
        assertEquals(Optional.of(running), running.asStepsTell(world.boxes.steps(running.id())));
        world.clock.set(Instant.parse("2025-03-05T15:00:00Z"));
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void agreesOnANewBoxWhenNothingWasLeft() {
        world.policy = world.policy.withReopening(Reopening.RESUME);
        concludeAfterHours(8);
        TimeBoxResult reopened = world.reopen.reopen(ISSUE, ANA, TO_DO);
        assertEquals(BoxState.STOPPED, reopened.box().orElseThrow().state());
        assertEquals(new StepOutcome.Refused(StepRefusal.NOTHING_LEFT), world.latest().orElseThrow().reopen(
                new Occasion(world.clock.instant(), ANA, TO_DO)));
        assertEquals(2, world.start.start(ISSUE, ANA, BY_HAND).box().orElseThrow().id().number());
    }

    @Test
    void closesABoxThatIsStillOpenOnlyWhereANewOneIsAgreed() {
        assertEquals(Optional.of(TimeBoxRefusal.NO_BOX), world.reopen.reopen(ISSUE, ANA, TO_DO).refusal());
        world.started("1d");
        world.policy = world.policy.withReopening(Reopening.RESUME);
        assertEquals(BoxState.RUNNING, world.reopen.reopen(ISSUE, ANA, TO_DO).box().orElseThrow().state());
        world.policy = world.policy.withReopening(Reopening.NEW_BOX);
        assertEquals(BoxState.STOPPED, world.reopen.reopen(ISSUE, ANA, TO_DO).box().orElseThrow().state());
    }

    private void concludeAfterHours(int hours) {
        world.started("1d");
        world.clock.advance(Duration.ofHours(hours));
        world.stop.stop(ISSUE, ANA, BY_HAND);
    }
}
