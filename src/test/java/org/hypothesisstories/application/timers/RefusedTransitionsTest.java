package org.hypothesisstories.application.timers;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.AdministratorGate;
import org.hypothesisstories.application.call.NotAdministrator;
import org.hypothesisstories.application.port.AutomaticTransition.Executed;
import org.hypothesisstories.application.port.AutomaticTransition.Refused;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.ManyBoxes;
import org.hypothesisstories.testing.StoredTimerLists;
import org.junit.jupiter.api.Test;

/** Boxes start on Monday, 3 March, at nine; a day has eight hours. */
class RefusedTransitionsTest {

    private final ManyBoxes many = new ManyBoxes();
    private final RefusedTransitions refused = new RefusedTransitions(
            new AdministratorGate(ANA::equals), new StoredTimerLists(many.world.boxes, many.world.timers, many.world.effects), many.stored,
            many.world.timers, many.world.clock);

    @Test
    void showsWhatIsStillWantedWithItsNextAttempt() {
        many.world.transition.answer(new Refused("no <b>"));
        many.running(1, "1d");
        many.running(2, "1d");
        many.sweepAt("2025-03-03T17:00:00Z");
        assertEquals(List.of("10001-1", "10002-1"), open());
        RefusedTransition first = refused.open(ANA, 0, 1).rows().get(0);
        assertEquals("no <b>", first.record().detail());
        assertEquals(Optional.of(Instant.parse("2025-03-03T17:05:00Z")), first.nextAttempt());
        assertEquals(2, refused.open(ANA, 0, 1).total());
        many.world.stop.stop(10001, ANA, BY_HAND);
        assertEquals(List.of("10002-1"), open(), "nobody wants the transition of a closed box");
    }

    @Test
    void letsTheNextSweepTryOneAlsoWhenItWasGivenUp() {
        many.world.transition.answer(new Refused("no"));
        many.running(1, "1d");
        many.sweepAt("2025-03-03T17:00:00Z");
        many.sweepAt("2025-03-04T17:00:00Z");
        many.sweepAt("2025-03-25T17:00:00Z");
        assertEquals(Optional.empty(), refused.open(ANA, 0, 1).rows().get(0).nextAttempt(), "two weeks are over");
        many.world.transition.answer(new Executed("Stop at end of grace"));
        assertTrue(refused.again(ANA, "10001-1"));
        assertEquals(List.of(), many.world.transition.executed(), "it is the sweep that tries");
        many.sweepAt("2025-03-25T17:00:00Z");
        assertEquals(1, many.world.transition.executed().size());
        assertEquals(List.of(), open());
        assertFalse(refused.again(ANA, "10001-1"), "it was executed");
        assertFalse(refused.again(ANA, "no box"));
    }

    @Test
    void isForAdministrators() {
        assertThrows(NotAdministrator.class, () -> refused.open(Actor.user("boris"), 0, 1));
        assertThrows(NotAdministrator.class, () -> refused.again(Actor.user("boris"), "10001-1"));
    }

    private List<String> open() {
        return refused.open(ANA, 0, 50).rows().stream().map(transition -> transition.record().id().box().toString()).sorted().toList();
    }
}
