package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.AutomaticTransition;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxFacts;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class ExpireTimeBoxTest {

    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);
    private static final Instant DEADLINE = Instant.parse("2025-03-03T17:00:00Z");
    private static final TimerOutcome DONE = new TimerOutcome.Done();

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void marksTheBoxAndDoesEveryEffectOnce() {
        startAndReachDeadline();
        assertEquals(DONE, expire());
        TimeBox box = world.latest().orElseThrow();
        assertEquals(BoxState.EXPIRED, box.state());
        assertEquals(Actor.AUTOMATIC, box.because().actor());
        assertEquals(Cause.TIME_USED_UP, box.because().reason().cause());
        assertEquals(List.of(BOX), world.notice.posted());
        assertEquals(List.of(BOX), world.events.heard());
        assertEquals(List.of(Mark.EXPIRY), world.transition.executed());
        assertEquals("Time box expired", record(ExpiryEffect.TRANSITION).detail());
    }

    @Test
    void tellsJiraSearchesWhereTheBoxStands() {
        startAndReachDeadline();
        assertEquals(Optional.of(new BoxFacts(BoxState.RUNNING, Optional.of(DEADLINE), BoxTally.NONE)), world.fields.box(ISSUE));
        expire();
        assertEquals(Optional.of(new BoxFacts(BoxState.EXPIRED, Optional.of(DEADLINE), new BoxTally(0, 1))), world.fields.box(ISSUE));
    }

    @Test
    void endsTheBoxEvenIfJiraStoresNoField() {
        startAndReachDeadline();
        world.fields.breakDown(true);
        assertEquals(DONE, expire());
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
        assertEquals(List.of(Mark.EXPIRY), world.transition.executed());
        world.fields.breakDown(false);
        assertEquals(DONE, expire());
        assertEquals(BoxState.EXPIRED, world.fields.box(ISSUE).orElseThrow().state());
    }

    @Test
    void doesNothingTwiceWhenItRunsAgain() {
        startAndReachDeadline();
        expire();
        assertEquals(DONE, expire());
        assertEquals(1, world.notice.posted().size());
        assertEquals(1, world.events.heard().size());
        assertEquals(1, world.transition.executed().size());
    }

    @Test
    void endsTheBoxEvenIfTheTransitionIsRefusedAndKeepsTheReason() {
        startAndReachDeadline();
        world.transition.answer(new AutomaticTransition.Refused("You have no permission"));
        assertEquals(DONE, expire());
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
        assertEquals(EffectResult.REFUSED, record(ExpiryEffect.TRANSITION).result());
        assertEquals("You have no permission", record(ExpiryEffect.TRANSITION).detail());
    }

    @Test
    void recordsThatThereWasNoMarkedTransition() {
        startAndReachDeadline();
        world.transition.answer(new AutomaticTransition.NoneMarked());
        expire();
        assertEquals(EffectResult.NOTHING_TO_DO, record(ExpiryEffect.TRANSITION).result());
    }

    @Test
    void waitsForADeadlineThatWasMovedMeanwhile() {
        world.started("1w");
        world.clock.advance(Duration.ofHours(8));
        assertEquals(new TimerOutcome.Again(Instant.parse("2025-03-07T17:00:00Z")), expire());
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
    }

    @Test
    void leavesAloneWhatIsNotWantedAnyMore() {
        assertEquals(DONE, expire());
        world.started("1d");
        world.clock.advance(Duration.ofHours(1));
        world.pause.pause(ISSUE, ANA, BY_HAND);
        world.clock.set(DEADLINE);
        assertEquals(DONE, expire());
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertEquals(DONE, expire());
        assertEquals(DONE, world.expire.run(claim("nonsense")));
        assertEquals(List.of(), world.notice.posted());
    }

    @Test
    void endsTheBoxOfAnIssueThatIsGoneAndTellsNobody() {
        startAndReachDeadline();
        world.issues.delete(ISSUE);
        assertEquals(DONE, expire());
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
        assertEquals(List.of(), world.events.heard());
    }

    @Test
    void tellsNobodyOfABoxThatWasStoppedBeforeTheEffects() {
        startAndReachDeadline();
        world.crashes.crashAt(0);
        assertThrows(Error.class, this::expire);
        world.crashes.never();
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertEquals(DONE, expire());
        assertEquals(List.of(), world.notice.posted());
    }

    @Test
    void recordsTheTransitionFromWithinItOnce() {
        assertTrue(world.recordTransition.record(ISSUE, "Time box expired"));
        startAndReachDeadline();
        assertTrue(world.recordTransition.record(ISSUE, "Time box expired"));
        world.transition.postFunction(() -> assertTrue(world.recordTransition.record(ISSUE, "From within")));
        expire();
        assertEquals("From within", record(ExpiryEffect.TRANSITION).detail());
        assertFalse(world.recordTransition.record(ISSUE, "Again"));
    }

    private void startAndReachDeadline() {
        world.started("1d");
        world.clock.set(DEADLINE);
    }

    private TimerOutcome expire() {
        return world.expire.run(claim(BOX.toString()));
    }

    private Claim claim(String purpose) {
        return new Claim(
                new TimerKey(TimerKind.EXPIRY, ISSUE, purpose), DEADLINE, "token", new NodeId("node-1"), DEADLINE, 0);
    }

    private EffectRecord record(ExpiryEffect effect) {
        Optional<EffectRecord> found =
                world.effects.of(BOX).stream().filter(record -> record.effect() == effect).findFirst();
        return found.orElseThrow();
    }
}
