package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timebox.WorkingBudget;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.CrashPoints;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A node dies before or after each effect of an expiry, another one finds what it left: every effect is there once.
 *
 * <p>The chances to die are, in order: before and after the comment, before and after the event, before the transition, after it.
 */
public abstract class ExpiryCrashContract {

    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);
    private static final int AFTER_EVENT = 3;
    private static final int CHANCES = 6;

    /** The use cases over empty stores. */
    protected abstract TimeBoxWorld world();

    /** Takes the stores away. */
    @AfterEach
    protected void close() {
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void everyEffectIsThereOnceAfterACrash(int chance) {
        TimeBoxWorld world = started();
        world.crashes.crashAt(chance);
        assertThrows(CrashPoints.Crash.class, world::sweepOnce);
        world.crashes.never();
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
        anotherNodeTakesOver(world);
        assertEverythingHappenedOnce(world, chance == AFTER_EVENT ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void everyEffectIsThereOnceWhenNodesDieOneAfterTheOther(int first) {
        TimeBoxWorld world = started();
        int deaths = 0;
        for (int chance = first; chance >= 0; chance--) {
            world.crashes.crashAt(chance);
            try {
                anotherNodeTakesOver(world);
            } catch (CrashPoints.Crash crash) {
                deaths++;
            }
        }
        world.crashes.never();
        anotherNodeTakesOver(world);
        assertTrue(deaths >= 1 && deaths <= CHANCES);
        assertEquals(List.of(BOX), world.notice.posted());
        assertEquals(Set.of(BOX), Set.copyOf(world.events.heard()));
        assertEquals(List.of(Mark.EXPIRY), world.transition.executed());
        assertNothingIsLeft(world);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyEffectIsThereOnceAfterAFailureThatIsTriedAgain(int chance) {
        TimeBoxWorld world = started();
        world.crashes.crashAt(chance);
        world.crashes.asException();
        world.sweepOnce();
        world.crashes.never();
        world.clock.advance(Duration.ofMinutes(1));
        world.sweepOnce();
        assertEverythingHappenedOnce(world, chance == AFTER_EVENT ? 2 : 1);
    }

    private TimeBoxWorld started() {
        TimeBoxWorld world = world();
        // Longer than all deaths together, so that the end of grace does not come into this.
        world.policy = new TimeBoxPolicy(new WorkingBudget(8, 0, 0, 0), List.of(), Optional.empty(), 0, "Product Owner", 1);
        world.transition.postFunction(() -> assertTrue(world.recordTransition.record(ISSUE, "Time box expired")));
        world.started("1d");
        world.clock.set(Instant.parse("2025-03-03T17:00:20Z"));
        return world;
    }

    private static void anotherNodeTakesOver(TimeBoxWorld world) {
        world.clock.advance(SweepLimits.standard().lease().plusSeconds(1));
        world.sweep("node-2", SweepLimits.standard()).sweep(() -> false);
        world.clock.advance(RetryPolicy.standard().longestWait());
        world.sweep("node-2", SweepLimits.standard()).sweep(() -> false);
    }

    private static void assertEverythingHappenedOnce(TimeBoxWorld world, int eventsHeard) {
        assertEquals(List.of(BOX), world.notice.posted());
        assertEquals(eventsHeard, world.events.heard().size(), "only a death right after the event repeats it");
        assertEquals(List.of(Mark.EXPIRY), world.transition.executed());
        assertEquals(
                List.of(ExpiryEffect.COMMENT, ExpiryEffect.EVENT, ExpiryEffect.TRANSITION),
                world.effects.of(BOX).stream().map(EffectRecord::effect).toList());
        assertEquals(
                List.of(StepKind.AGREE, StepKind.START, StepKind.EXPIRE),
                world.boxes.steps(BOX).stream().map(TimeBoxStep::kind).toList());
        assertNothingIsLeft(world);
    }

    private static void assertNothingIsLeft(TimeBoxWorld world) {
        Instant far = world.clock.instant().plus(Duration.ofDays(365));
        assertEquals(List.of(TimerKind.GRACE_END), world.waiting());
        assertEquals(List.of(), world.timers.expired(far, 10));
        assertEquals(List.of(), world.timers.dead(10));
        assertFalse(world.latest().isEmpty());
    }
}
