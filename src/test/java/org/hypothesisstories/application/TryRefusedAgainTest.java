package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hypothesisstories.application.port.AutomaticTransition.Executed;
import org.hypothesisstories.application.port.AutomaticTransition.Refused;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class TryRefusedAgainTest {
    private final TimeBoxWorld world = new TimeBoxWorld();

    @Test
    void triesAtOnceWhenTheStatusOfTheIssueChanged() {
        refuse();
        world.transition.answer(new Executed("Time box expired"));
        world.sweepOnce();
        assertEquals(0, world.transition.executed().size(), "it waits for its next attempt");
        world.tryRefusedAgain.onIssue(ISSUE);
        world.sweepOnce();
        assertEquals(1, world.transition.executed().size());
        world.tryRefusedAgain.onIssue(ISSUE);
        world.sweepOnce();
        assertEquals(1, world.transition.executed().size(), "what is done stays done");
    }

    @Test
    void triesEvenWhatWasGivenUp() {
        refuse();
        world.timers.cancel(BoxTimers.key(TimerKind.RETRY, world.latest().orElseThrow().id()));
        world.tryRefusedAgain.onIssue(ISSUE);
        assertEquals(List.of(TimerKind.RETRY, TimerKind.GRACE_END), world.waiting());
    }

    @Test
    void writesNothingForAnIssueOfWhichNothingWasRefused() {
        world.tryRefusedAgain.onIssue(ISSUE);
        world.started("1d");
        List<TimerKind> before = world.waiting();
        world.tryRefusedAgain.onIssue(ISSUE);
        assertEquals(before, world.waiting());
    }

    @Test
    void triesAllThatWaitWhenSomethingChangedThatConcernsAll() {
        refuse();
        world.transition.answer(new Executed("Time box expired"));
        for (int issue = 2; issue < 250; issue++) {
            world.timers.schedule(new TimerKey(TimerKind.RETRY, issue, issue + "-1"), world.clock.instant().plus(Duration.ofHours(12)));
        }
        world.tryRefusedAgain.everywhere();
        world.sweepOnce();
        world.sweepOnce();
        assertEquals(1, world.transition.executed().size());
        assertEquals(List.of(), world.timers.waiting(TimerKind.RETRY, Instant.EPOCH, 10));
    }

    private void refuse() {
        world.transition.answer(new Refused("no permission"));
        world.started("1h");
        world.clock.advance(Duration.ofHours(1));
        world.sweepOnce();
    }
}
