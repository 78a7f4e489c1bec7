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
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class RetryTransitionTest {

    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);
    private static final Instant DEADLINE = Instant.parse("2025-03-03T17:00:00Z");

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void triesARefusedTransitionAgainUntilItSucceedsOnce() {
        expireRefused("The user is gone");
        assertEquals(Optional.of(DEADLINE.plus(Duration.ofMinutes(5))), nextAttempt());
        world.transition.answer(new AutomaticTransition.Refused("A field is missing"));
        sweepAfter(Duration.ofMinutes(5));
        assertEquals("A field is missing", record().detail());
        assertEquals(Optional.of(DEADLINE.plus(Duration.ofMinutes(20))), nextAttempt());
        world.transition.answer(new AutomaticTransition.Executed("Time box expired"));
        sweepAfter(Duration.ofMinutes(15));
        sweepAfter(Duration.ofHours(1));
        assertEquals(EffectResult.DONE, record().result());
        assertEquals(List.of(Mark.EXPIRY), world.transition.executed());
        assertEquals(List.of(TimerKind.GRACE_END), world.waiting());
    }

    @Test
    void endsWhenSomebodyDecides() {
        expireRefused("The user is gone");
        world.stop.stop(ISSUE, ANA, BY_HAND);
        world.transition.answer(new AutomaticTransition.Executed("Time box expired"));
        assertEquals(List.of(TimerKind.ANNOUNCE), world.waiting());
        sweepAfter(Duration.ofHours(1));
        assertEquals(List.of(), world.transition.executed());
    }

    @Test
    void endsWhenAnotherBoxFollows() {
        expireRefused("The user is gone");
        world.clock.set(DEADLINE.plus(Duration.ofDays(1)));
        world.sweepOnce();
        assertEquals("The user is gone", world.effects.find(id(ExpiryEffect.GRACE_TRANSITION)).orElseThrow().detail());
        world.fields.writeBudget(ISSUE, "1w");
        world.start.start(ISSUE, ANA, BY_HAND);
        world.transition.answer(new AutomaticTransition.Executed("Stop"));
        sweepAfter(Duration.ofHours(1));
        assertEquals(List.of(), world.transition.executed());
    }

    private void expireRefused(String reason) {
        world.started("1d");
        world.transition.answer(new AutomaticTransition.Refused(reason));
        world.clock.set(DEADLINE);
        world.sweepOnce();
    }

    private void sweepAfter(Duration time) {
        world.clock.advance(time);
        world.sweepOnce();
    }

    private Optional<Instant> nextAttempt() {
        return world.timers.dueAt(BoxTimers.key(TimerKind.RETRY, BOX));
    }

    private EffectRecord record() {
        return world.effects.find(id(ExpiryEffect.TRANSITION)).orElseThrow();
    }

    private static EffectId id(ExpiryEffect effect) {
        return new EffectId(BOX, 0, effect, "");
    }
}
