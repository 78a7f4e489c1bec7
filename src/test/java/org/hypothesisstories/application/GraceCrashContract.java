package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.testing.CrashPoints;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A node dies at the end of grace, another one finds what it left: the box is closed once and the issue moved once.
 *
 * <p>The chances to die are, in order: before and after the transition, before and after the event.
 */
public abstract class GraceCrashContract {

    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);
    private static final int AFTER_EVENT = 3;

    /** The use cases over empty stores. */
    protected abstract TimeBoxWorld world();

    /** Takes the stores away. */
    @AfterEach
    protected void close() {
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void everythingHappensOnceAfterACrash(int chance) {
        TimeBoxWorld world = expired();
        world.crashes.crashAt(chance);
        assertThrows(CrashPoints.Crash.class, () -> sweepTwice(world));
        world.crashes.never();
        anotherNodeTakesOver(world);
        assertEverythingHappened(world, chance == AFTER_EVENT ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aRetryThatDiesIsTakenUpAgain(int chance) {
        TimeBoxWorld world = expired();
        world.transition.answer(new AutomaticTransition.Refused("The user is gone"));
        sweepTwice(world);
        world.transition.answer(new AutomaticTransition.Executed("Stop"));
        world.clock.advance(Duration.ofMinutes(5));
        world.crashes.crashAt(chance);
        assertThrows(CrashPoints.Crash.class, world::sweepOnce);
        world.crashes.never();
        anotherNodeTakesOver(world);
        assertEverythingHappened(world, 1);
    }

    private TimeBoxWorld expired() {
        TimeBoxWorld world = world();
        world.transition.postFunction(() -> assertTrue(world.recordTransition.record(ISSUE, "Marked")));
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:00Z"));
        world.sweepOnce();
        world.clock.set(Instant.parse("2025-03-04T17:00:00Z"));
        return world;
    }

    /** The first closes the box, the second tells of it. */
    private static void sweepTwice(TimeBoxWorld world) {
        world.sweepOnce();
        world.sweepOnce();
    }

    private static void anotherNodeTakesOver(TimeBoxWorld world) {
        world.clock.advance(SweepLimits.standard().lease().plusSeconds(1));
        world.sweep("node-2", SweepLimits.standard()).sweep(() -> false);
        world.clock.advance(RetryPolicy.standard().longestWait());
        world.sweep("node-2", SweepLimits.standard()).sweep(() -> false);
    }

    private static void assertEverythingHappened(TimeBoxWorld world, int eventsHeard) {
        assertEquals(List.of(Mark.EXPIRY, Mark.GRACE_END_TO_DONE), world.transition.executed());
        assertEquals(eventsHeard, world.events.others().size());
        assertEquals(
                List.of(ExpiryEffect.COMMENT, ExpiryEffect.EVENT, ExpiryEffect.TRANSITION, ExpiryEffect.GRACE_TRANSITION),
                world.effects.of(BOX).stream().map(EffectRecord::effect).toList());
        assertEquals(
                List.of(StepKind.AGREE, StepKind.START, StepKind.EXPIRE, StepKind.STOP),
                world.boxes.steps(BOX).stream().map(TimeBoxStep::kind).toList());
        assertEquals(List.of(), world.waiting());
        assertEquals(List.of(), world.timers.dead(10));
    }
}
