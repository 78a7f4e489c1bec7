package org.hypothesisstories.application.calendar;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.hypothesisstories.testing.TimeBoxWorld.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.application.BoxTimers;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxStep;
import org.hypothesisstories.domain.timer.DueTimer;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.hypothesisstories.domain.timer.TimerKind;
import org.junit.jupiter.api.Test;

/** Running boxes follow a change of their calendar. The world begins on Monday, 3 March 2025, at nine in UTC. */
class MoveDeadlinesTest {

    private static final CalendarScope OWN = CalendarScope.project(PROJECT);
    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");
    private static final Actor BEN = Actor.user("ben");

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final CalendarRecorder recorder =
            new CalendarRecorder(world.calendarBook, world.timers, Runnable::run, world.clock);

    @Test
    void movesTheDeadlineOverANewHoliday() {
        TimeBox before = world.started("3d");
        assertEquals(Optional.of(Instant.parse("2025-03-05T17:00:00Z")), before.deadline());
        world.clock.advance(Duration.ofHours(4));
        Instant changed = world.clock.instant();
        set(OWN, "2025-03-04 Carnival");
        world.clock.advance(Duration.ofMinutes(1));
        world.sweepOnce();

        TimeBox after = world.latest().orElseThrow();
        Instant deadline = Instant.parse("2025-03-06T17:00:00Z");
        assertEquals(Optional.of(deadline), after.deadline());
        assertEquals(Optional.of(deadline), world.fields.ends(ISSUE));
        assertEquals(deadline, expiryTimer(after).dueAt());
        TimeBoxStep step = lastStep();
        assertEquals(StepKind.RESCHEDULE, step.kind());
        assertEquals(changed, step.occasion().at());
        assertEquals(BEN, step.occasion().actor());
        assertEquals(Cause.CALENDAR_CHANGED, step.occasion().reason().cause());
        assertEquals(Duration.ofHours(4), step.used());
    }

    @Test
    void keepsWhatWasUsedAsTheOldCalendarCountedIt() {
        world.started("3d");
        world.clock.advance(Duration.ofHours(31));
        // Tuesday at four in the afternoon: 15 hours are used, though Monday turns out to have been a holiday.
        set(OWN, "2025-03-03\n2025-03-05");
        assertEquals(Duration.ofHours(15), used());
        world.sweepOnce();
        assertEquals(Duration.ofHours(15), used());
        assertEquals(Optional.of(Instant.parse("2025-03-06T17:00:00Z")), world.latest().orElseThrow().deadline());
    }

    @Test
    void countsOnTheOldCalendarUntilTheBoxHasFollowed() {
        world.started("3d");
        world.clock.advance(Duration.ofMinutes(1));
        set(OWN, "2025-03-03");
        world.clock.advance(Duration.ofMinutes(119));
        assertEquals(Duration.ofHours(2), used());
        world.pause.pause(ISSUE, ANA, BY_HAND);
        assertEquals(Duration.ofHours(2), lastStep().used());
        world.sweepOnce();
        assertEquals(StepKind.PAUSE, lastStep().kind());
        world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(Optional.of(Instant.parse("2025-03-06T15:00:00Z")), world.latest().orElseThrow().deadline());
    }

    @Test
    void leavesAloneWhatDoesNotRunOrIsNotCountedInWorkingTime() {
        world.started("3d");
        world.pause.pause(ISSUE, ANA, BY_HAND);
        world.projects.put(20001, PROJECT);
        world.fields.writeBudget(20001, "3mo");
        TimeBox months = world.start.start(20001, ANA, BY_HAND).box().orElseThrow();
        TimeBox paused = world.latest().orElseThrow();
        set(OWN, "2025-03-04");
        world.sweepOnce();
        assertEquals(Optional.of(paused), world.latest());
        assertEquals(Optional.of(months), world.boxes.latest(20001));
    }

    @Test
    void leavesAloneABoxWhoseTimeWasUpBeforeTheChange() {
        TimeBox box = world.started("1d");
        world.timers.cancel(BoxTimers.key(TimerKind.EXPIRY, box.id()));
        world.clock.advance(Duration.ofHours(9));
        set(OWN, "2025-03-03");
        world.sweepOnce();
        assertEquals(Optional.of(box), world.latest());
        world.timers.schedule(BoxTimers.key(TimerKind.EXPIRY, box.id()), box.deadline().orElseThrow());
        world.sweepOnce();
        assertEquals(BoxState.EXPIRED, world.latest().orElseThrow().state());
    }

    @Test
    void expiresABoxWhoseNewDeadlineHasPassedAlready() {
        world.started("3d");
        world.clock.advance(Duration.ofHours(8));
        Map<DayOfWeek, String> roundTheClock =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> "00:00-24:00"));
        set(OWN, new CalendarText("UTC", roundTheClock, "", "").parse().orElseThrow());
        world.clock.advance(Duration.ofHours(16));
        world.sweepOnce();
        world.sweepOnce();
        TimeBox expired = world.latest().orElseThrow();
        assertEquals(BoxState.EXPIRED, expired.state());
        assertEquals(Optional.of(Instant.parse("2025-03-04T09:00:00Z")), expired.deadline());
    }

    @Test
    void movesBoxesOfTheDefaultCalendarButNotOfProjectsThatHaveTheirOwn() {
        world.projects.put(20001, 20000);
        world.fields.writeBudget(20001, "3d");
        set(CalendarScope.project(20000), "");
        world.started("3d");
        world.start.start(20001, ANA, BY_HAND);
        world.clock.advance(Duration.ofMinutes(1));
        set(CalendarScope.DEFAULT, "2025-03-04");
        world.sweepOnce();
        assertEquals(Optional.of(Instant.parse("2025-03-06T17:00:00Z")), world.latest().orElseThrow().deadline());
        assertEquals(Optional.of(Instant.parse("2025-03-05T17:00:00Z")), world.boxes.latest(20001).orElseThrow().deadline());
    }

    @Test
    void movesBoxesWhenAProjectFollowsTheDefaultAgain() {
        set(OWN, "2025-03-04");
        world.started("3d");
        world.clock.advance(Duration.ofMinutes(1));
        Instant seen = world.calendarBook.current(Set.of(OWN)).get(0).since();
        recorder.record(Optional.of(seen), new CalendarEra(OWN, world.clock.instant(), BEN, Optional.empty()));
        world.sweepOnce();
        assertEquals(Optional.of(Instant.parse("2025-03-05T17:00:00Z")), world.latest().orElseThrow().deadline());
    }

    @Test
    void takesNoStepForAChangeThatDoesNotConcernTheBox() {
        TimeBox before = world.started("3d");
        world.clock.advance(Duration.ofMinutes(1));
        set(OWN, "2026-12-25 Christmas");
        world.sweepOnce();
        assertEquals(Optional.of(before), world.latest());
    }

    @Test
    void followsEachBoxOnceHoweverOftenAndInHoweverManyPages() {
        for (long issue = 30001; issue <= 30250; issue++) {
            world.projects.put(issue, PROJECT);
            world.fields.writeBudget(issue, "3d");
            world.start.start(issue, ANA, BY_HAND);
        }
        world.clock.advance(Duration.ofMinutes(1));
        set(OWN, "2025-03-04");
        world.sweepOnce();
        world.timers.schedule(new MovePosition(OWN, 1, 0).key(), world.clock.instant());
        world.sweepOnce();
        for (long issue = 30001; issue <= 30250; issue++) {
            TimeBox box = world.boxes.latest(issue).orElseThrow();
            assertEquals(Optional.of(Instant.parse("2025-03-06T17:00:00Z")), box.deadline());
            assertEquals(3, box.steps());
        }
    }

    @Test
    void looksAgainForBoxesThatWereStartedOnTheOldCalendarMeanwhile() {
        set(OWN, "2025-03-04");
        world.sweepOnce();
        // Another transaction, which read the old calendar a moment before the change, commits only now.
        world.clock.advance(Duration.ofMillis(-1));
        world.started("3d");
        world.clock.advance(Duration.ofMinutes(5).plusMillis(1));
        world.sweepOnce();
        assertEquals(StepKind.RESCHEDULE, lastStep().kind());
        assertTrue(world.timers.due(FAR, 10).stream().noneMatch(timer -> timer.key().toString().startsWith("calendar")));
    }

    private void set(CalendarScope scope, String holidays) {
        CalendarText text = CalendarText.of(CalendarSettings.standard(ZoneOffset.UTC)).withHolidays(holidays);
        set(scope, text.parse().orElseThrow());
    }

    private void set(CalendarScope scope, CalendarSettings settings) {
        Optional<Instant> seen = world.calendarBook.current(Set.of(scope)).stream().map(CalendarEra::since).findFirst();
        recorder.record(seen, new CalendarEra(scope, world.clock.instant(), BEN, Optional.of(settings)));
    }

    private Duration used() {
        return world.read.readUnchecked(ISSUE).orElseThrow().box().orElseThrow().reading().used();
    }

    private TimeBoxStep lastStep() {
        List<TimeBoxStep> steps = world.boxes.steps(world.latest().orElseThrow().id());
        return steps.get(steps.size() - 1);
    }

    private DueTimer expiryTimer(TimeBox box) {
        return world.timers.due(FAR, 10).stream()
                .filter(timer -> timer.key().equals(BoxTimers.key(TimerKind.EXPIRY, box.id()))).findFirst().orElseThrow();
    }
}
