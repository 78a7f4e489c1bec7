package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Counting;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;
import org.hypothesisstories.domain.timebox.TimeBoxReading;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timebox.WarningPoint;
import org.hypothesisstories.domain.timebox.WorkingBudget;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class CountEffortTest {
    private static final Instant MONDAY_NINE = Instant.parse("2025-03-03T09:00:00Z");

    private final TimeBoxWorld world = new TimeBoxWorld();

    CountEffortTest() {
        WarningPoint half = new WarningPoint.Share(50);
        WarningPoint most = new WarningPoint.Share(80);
        world.policy = new TimeBoxPolicy(
                new WorkingBudget(0, 1, 0, 0), List.of(half, most), Optional.of(most), 0, "Product Owner", 1)
                .withCounting(Counting.EFFORT);
    }

    @Test
    void runsWithoutADeadlineHoweverMuchTimePasses() {
        TimeBox started = world.started("2d");
        assertEquals(Optional.empty(), started.deadline());
        assertEquals(Optional.empty(), world.fields.ends(ISSUE));
        world.clock.advance(Duration.ofDays(30));
        world.sweepOnce();
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
        TimeBoxReading reading = world.readTimeBoxStanding.of(ISSUE).orElseThrow().reading();
        assertEquals(Duration.ZERO, reading.used());
        assertFalse(reading.counting());
        assertEquals(List.of(TimerKind.EFFORT), world.waiting());
    }

    @Test
    void endsWhenAsMuchIsLoggedAsWasGranted() {
        world.started("2d");
        world.sweepOnce();
        log("2025-03-03T09:00:00Z", 10);
        assertEquals(Duration.ofHours(10), world.readTimeBoxStanding.of(ISSUE).orElseThrow().reading().used());
        log("2025-03-04T09:00:00Z", 7);
        assertEquals(Duration.ofHours(16), world.readTimeBoxStanding.of(ISSUE).orElseThrow().reading().used(), "never more than granted");
        assertTrue(world.readTimeBoxStanding.of(ISSUE).orElseThrow().reading().overdue());

        world.sweepOnce();
        TimeBox expired = world.latest().orElseThrow();
        assertEquals(BoxState.EXPIRED, expired.state());
        TimeBoxStep last = world.boxes.steps(expired.id()).get(2);
        assertEquals(StepKind.EXPIRE, last.kind());
        assertEquals(Duration.ofHours(17), last.used(), "what was logged is on record");
        assertEquals(List.of(expired.id()), world.events.heard());
        assertEquals(List.of("10001-1:comment"), world.notice.all());
        world.sweepOnce();
        assertEquals(List.of(TimerKind.GRACE_END), world.waiting());
    }

    @Test
    void endsOnceTheTimeToDecideIsOverLikeAnyOther() {
        world.started("1d");
        log("2025-03-03T09:00:00Z", 8);
        world.sweepOnce();
        world.clock.advance(Duration.ofDays(2));
        world.sweepOnce();
        assertTrue(world.latest().orElseThrow().isEndedUndecided());
    }

    @Test
    void countsNoWorkThatWasBegunBeforeTheStart() {
        world.clock.advance(Duration.ofSeconds(40));
        world.started("1d");
        log("2025-03-03T08:59:00Z", 8);
        world.sweepOnce();
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
        log("2025-03-03T09:00:00Z", 8);
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state(), "the minute of the start belongs to the box");
    }

    @Test
    void warnsOnceByTheShareThatIsLogged() {
        world.started("10h");
        log("2025-03-03T09:00:00Z", 5);
        world.sweepOnce();
        assertEquals(List.of("50% DONE"), warnings());
        log("2025-03-03T14:00:00Z", 1);
        world.sweepOnce();
        assertEquals(List.of("50% DONE"), warnings());
        log("2025-03-03T15:00:00Z", 2);
        world.sweepOnce();
        assertEquals(List.of("50% DONE", "80% DONE"), warnings());
        assertEquals(List.of("10001-1:warning-comment:80%"), world.notice.all());
    }

    @Test
    void dropsAWarningThatALaterOneOvertookAndAllWhenNothingIsLeft() {
        world.started("10h");
        log("2025-03-03T09:00:00Z", 9);
        world.sweepOnce();
        assertEquals(List.of("50% DROPPED", "80% DONE"), warnings());

        TimeBoxWorld other = new TimeBoxWorld();
        other.policy = world.policy;
        other.started("10h");
        other.worklogs.put(MONDAY_NINE, Duration.ofHours(10));
        other.countEffort.workLogged(ISSUE);
        other.sweepOnce();
        assertEquals(List.of(EffectResult.DROPPED, EffectResult.DROPPED), other.effects.of(other.latest().orElseThrow().id()).stream()
                .filter(effect -> effect.effect() == ExpiryEffect.WARNING).map(EffectRecord::result).toList());
        assertEquals(List.of("10001-1:comment"), other.notice.all(), "no warning of what is over");
    }

    @Test
    void followsCorrectionsWhileItRunsAndStaysEndedAfterwards() {
        world.started("1d");
        log("2025-03-03T09:00:00Z", 8);
        world.worklogs.put(MONDAY_NINE, Duration.ofHours(3));
        world.countEffort.workLogged(ISSUE);
        world.sweepOnce();
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
        log("2025-03-03T12:00:00Z", 5);
        world.sweepOnce();
        world.worklogs.clear();
        world.countEffort.workLogged(ISSUE);
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void endsAtTheResumeWhenEnoughWasLoggedDuringThePause() {
        world.started("1d");
        world.pause.pause(ISSUE, ANA, BY_HAND);
        log("2025-03-03T09:30:00Z", 8);
        world.sweepOnce();
        assertEquals(BoxState.PAUSED, world.latest().orElseThrow().state());
        world.start.start(ISSUE, ANA, BY_HAND);
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void writesNothingForWorkOnIssuesWithoutSuchABox() {
        world.countEffort.workLogged(ISSUE);
        world.policy = world.policy.withCounting(Counting.ELAPSED);
        world.started("1d");
        List<TimerKind> before = world.waiting();
        world.countEffort.workLogged(ISSUE);
        assertEquals(before, world.waiting());
        world.worklogs.put(MONDAY_NINE, Duration.ofHours(9));
        world.sweepOnce();
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state(), "what runs keeps counting what it began with");
    }

    @Test
    void looksOnceADayThoughNobodyTellsIt() {
        world.started("1d");
        world.sweepOnce();
        world.worklogs.put(MONDAY_NINE, Duration.ofHours(9));
        world.clock.advance(Duration.ofHours(23));
        world.sweepOnce();
        assertEquals(BoxState.RUNNING, world.latest().orElseThrow().state());
        world.clock.advance(Duration.ofHours(1));
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void grantsMoreWorkFromNowOnWhateverWasLoggedAbove() {
        world.owners.add(Actor.user("paula"));
        world.started("1d");
        log("2025-03-03T09:00:00Z", 10);
        world.sweepOnce();
        world.askForExtension.ask("RES-1", ANA, "3h", "Nearly there");
        world.decideExtension.grant("RES-1", Actor.user("paula"), OptionalInt.empty(), "");
        TimeBox extended = world.latest().orElseThrow();
        assertEquals(BoxState.RUNNING, extended.state());
        assertEquals(Optional.empty(), extended.deadline());
        assertEquals(Duration.ofHours(3), world.readTimeBoxStanding.of(ISSUE).orElseThrow().reading().remaining());
        log("2025-03-04T09:00:00Z", 3);
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    private void log(String at, int hours) {
        world.worklogs.put(Instant.parse(at), Duration.ofHours(hours));
        world.countEffort.workLogged(ISSUE);
    }

    private List<String> warnings() {
        return world.effects.of(world.latest().orElseThrow().id()).stream()
                .filter(effect -> effect.effect() == ExpiryEffect.WARNING)
                .map(effect -> effect.id().occasion() + " " + effect.result()).sorted().toList();
    }
}
