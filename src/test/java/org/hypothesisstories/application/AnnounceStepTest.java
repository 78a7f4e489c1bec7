package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.hypothesisstories.domain.timer.RetryPolicy;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.CrashPoints;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class AnnounceStepTest {

    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void tellsOfAStopOnceItIsStored() {
        world.started("1d");
        world.stop.stop(ISSUE, ANA, BY_HAND);
        assertEquals(List.of(), world.events.others());
        world.sweepOnce();
        world.sweepOnce();
        assertEquals(List.of("stopped 10001-1"), world.events.others());
        assertEquals(List.of(), world.waiting());
    }

    @Test
    void isHeardAtLeastOnceWhenNodesDie() {
        for (int chance : List.of(0, 1)) {
            TimeBoxWorld dying = new TimeBoxWorld();
            dying.started("1d");
            dying.stop.stop(ISSUE, ANA, BY_HAND);
            dying.crashes.crashAt(chance);
            assertThrows(CrashPoints.Crash.class, dying::sweepOnce);
            dying.crashes.never();
            dying.clock.advance(SweepLimits.standard().lease().plusSeconds(1));
            dying.sweepOnce();
            dying.clock.advance(RetryPolicy.standard().longestWait());
            dying.sweepOnce();
            assertEquals(chance + 1, dying.events.others().size());
            assertEquals(List.of(), dying.waiting());
        }
    }

    @Test
    void hasNothingToSayOfWhatIsGone() {
        world.started("1d");
        AnnounceStep announce = new AnnounceStep(world.boxes, world.issues, world.events);
        for (String purpose : List.of("10001-1#1", "10001-1#9", "10001-7#1", "10001-1", "nonsense#1")) {
            assertEquals(new TimerOutcome.Done(),
                    announce.run(SomeClaims.of(TimerKind.ANNOUNCE, ISSUE, purpose, world.clock.instant().plus(Duration.ofDays(1)))));
        }
        world.stop.stop(ISSUE, ANA, BY_HAND);
        world.issues.delete(ISSUE);
        world.sweepOnce();
        assertEquals(List.of(), world.events.others());
    }
}
