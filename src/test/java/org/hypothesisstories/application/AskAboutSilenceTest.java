package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.WorkingBudget;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The box starts on Monday, 3 March, at nine. */
class AskAboutSilenceTest {

    private final TimeBoxWorld world = new TimeBoxWorld();

    @BeforeEach
    void askAfterThreeDays() {
        world.policy = new TimeBoxPolicy(new WorkingBudget(0, 1, 0, 0), List.of(), Optional.empty(), 3, "Product Owner", 1);
    }

    @Test
    void asksOnceForEachSilence() {
        world.started("4w");
        sweepAt("2025-03-05T16:59:00Z");
        assertEquals(List.of(), world.notice.all());
        sweepAt("2025-03-05T17:00:00Z");
        assertEquals(List.of("10001-1:silence:2025-03-03"), world.notice.all());
        sweepAt("2025-03-10T17:00:00Z");
        assertEquals(1, world.notice.all().size(), "it is the same silence");
        world.lastComment.set(Instant.parse("2025-03-11T10:00:00Z"));
        sweepAt("2025-03-13T17:00:00Z");
        assertEquals(1, world.notice.all().size(), "somebody wrote two days ago");
        sweepAt("2025-03-14T10:00:00Z");
        assertEquals(List.of("10001-1:silence:2025-03-03", "10001-1:silence:2025-03-11"), world.notice.all());
    }

    @Test
    void countsFromTheLastCommentOrTheStart() {
        world.lastComment.set(Instant.parse("2025-01-01T10:00:00Z"));
        world.started("4w");
        sweepAt("2025-03-04T17:00:00Z");
        assertEquals(List.of(), world.notice.all());
        world.lastComment.set(Instant.parse("2025-03-04T17:30:00Z"));
        sweepAt("2025-03-05T17:00:00Z");
        assertEquals(List.of(), world.notice.all());
        assertEquals(Optional.of(Instant.parse("2025-03-07T17:00:00Z")),
                world.timers.dueAt(BoxTimers.key(TimerKind.SILENCE, world.latest().orElseThrow().id())));
    }

    @Test
    void asksNobodyWhileNothingRuns() {
        world.started("4w");
        world.pause.pause(ISSUE, ANA, BY_HAND);
        assertEquals(List.of(), world.waiting());
        world.clock.set(Instant.parse("2025-03-20T09:00:00Z"));
        AskAboutSilence ask = new AskAboutSilence(
                new BoxesAtHand(world.boxes, world.issues, world.calendars, issueId -> world.policy),
                issueId -> Optional.empty(), new PostNotice(world.notice, world.effects, world.clock), world.clock);
        ask.run(SomeClaims.of(TimerKind.SILENCE, ISSUE, "10001-1", world.clock.instant()));
        assertEquals(List.of(), world.notice.all());
    }

    private void sweepAt(String instant) {
        world.clock.set(Instant.parse(instant));
        world.sweepOnce();
    }
}
