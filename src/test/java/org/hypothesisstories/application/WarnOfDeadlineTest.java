package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.WarningPoint;
import org.hypothesisstories.domain.timebox.WorkingBudget;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WarnOfDeadlineTest {

    private static final TimeBoxId BOX = new TimeBoxId(ISSUE, 1);

    private final TimeBoxWorld world = new TimeBoxWorld();

    @BeforeEach
    void warnThreeTimes() {
        world.policy = policy("50%", "80%", "1h");
    }

    @Test
    void warnsAtEachPointOnceAndWritesOneComment() {
        world.started("1d");
        sweepAt("2025-03-03T12:59:00Z");
        assertEquals(List.of(), world.events.others());
        sweepAt("2025-03-03T13:00:00Z");
        sweepAt("2025-03-03T15:24:00Z");
        sweepAt("2025-03-03T16:00:00Z");
        assertEquals(List.of("warned 10001-1 50%", "warned 10001-1 80%", "warned 10001-1 1h"), world.events.others());
        assertEquals(List.of("10001-1:warning-comment:80%"), world.notice.all());
    }

    @Test
    void forgetsWarningsOfABoxThatPausesAndSetsWhatIsAheadWhenItResumes() {
        world.started("1d");
        sweepAt("2025-03-03T13:00:00Z");
        world.pause.pause(ISSUE, ANA, BY_HAND);
        assertEquals(List.of(), world.waiting());
        world.clock.set(Instant.parse("2025-03-04T09:00:00Z"));
        world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(List.of(TimerKind.WARNING, TimerKind.WARNING, TimerKind.EXPIRY), world.waiting());
        sweepAt("2025-03-04T11:24:00Z");
        assertEquals(List.of("warned 10001-1 50%", "warned 10001-1 80%"), world.events.others());
    }

    @Test
    void dropsWhatComesTooLateAndRecordsThat() {
        world.started("1d");
        sweepAt("2025-03-05T09:00:00Z");
        assertEquals(List.of(), world.events.others());
        assertEquals(List.of("warning:50% dropped", "warning:80% dropped", "warning:1h dropped"), warnings());
        assertEquals(List.of("10001-1:comment"), world.notice.all());
    }

    @Test
    void dropsWarningsThatALaterOneOvertakes() {
        world.started("1d");
        sweepAt("2025-03-03T15:30:00Z");
        assertEquals(List.of("warned 10001-1 80%"), world.events.others());
        assertEquals(List.of("warning:50% dropped", "warning:80% done"), warnings());
    }

    @Test
    void waitsForAPointThatMovedAndIgnoresNonsense() {
        world.started("1d");
        WarnOfDeadline warn = warn();
        assertEquals(new TimerOutcome.Again(Instant.parse("2025-03-03T13:00:00Z")),
                warn.run(SomeClaims.of(TimerKind.WARNING, ISSUE, "10001-1@50%", world.clock.instant())));
        for (String purpose : List.of("10001-1", "10001-1@soon", "10001-9@50%", "nonsense@50%")) {
            assertEquals(new TimerOutcome.Done(),
                    warn.run(SomeClaims.of(TimerKind.WARNING, ISSUE, purpose, world.clock.instant())));
        }
    }

    private WarnOfDeadline warn() {
        BoxesAtHand atHand = new BoxesAtHand(world.boxes, world.issues, world.calendars, issueId -> world.policy);
        return new WarnOfDeadline(
                atHand, world.effects, new PostNotice(world.notice, world.effects, world.clock), world.events, world.clock);
    }

    private void sweepAt(String instant) {
        world.clock.set(Instant.parse(instant));
        world.sweepOnce();
    }

    private List<String> warnings() {
        return world.effects.of(BOX).stream().filter(record -> !record.id().occasion().isEmpty())
                .filter(record -> record.effect().key().equals("warning"))
                .map(record -> record.effect().key() + ":" + record.id().occasion() + " " + record.result().key()).toList();
    }

    private static TimeBoxPolicy policy(String... points) {
        List<WarningPoint> warnings = Arrays.stream(points).map(point -> WarningPoint.parse(point).orElseThrow()).toList();
        return new TimeBoxPolicy(new WorkingBudget(0, 1, 0, 0), warnings, Optional.of(warnings.get(1)), 0, "Product Owner", 1);
    }
}
