package org.hypothesisstories.application.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.BoxTimers;
import org.hypothesisstories.application.StepRecorder;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkHours;
import org.hypothesisstories.domain.timebox.WorkWeek;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class FollowMovedIssueTest {
    private static final long SLOW = 10099;

    private final TimeBoxWorld world = new TimeBoxWorld();
    private final FollowMovedIssue follow = new FollowMovedIssue(
            world.boxes, world.calendars,
            new StepRecorder(world.boxes, new BoxTimers(world.timers, world.calendars, issueId -> world.policy), world.fields, Runnable::run),
            world.clock);

    @Test
    void endsByTheCalendarOfTheNewProject() {
        world.started("2d");
        world.clock.advance(Duration.ofHours(4));
        moveToMornings();

        follow.follow(TimeBoxWorld.ISSUE, TimeBoxWorld.PROJECT, TimeBoxWorld.ANA);

        TimeBox box = world.latest().orElseThrow();
        // Four of sixteen hours were used on Monday; twelve are left, four each morning from Tuesday on.
        assertEquals(Optional.of(Instant.parse("2025-03-06T13:00:00Z")), box.deadline());
        assertEquals(Cause.PROJECT_CHANGED, box.because().reason().cause());
        assertEquals(TimeBoxWorld.ANA, box.because().actor());
        assertEquals(StepKind.RESCHEDULE, world.boxes.steps(box.id()).get(2).kind());
        assertEquals(box.deadline(), world.timers.dueAt(BoxTimers.key(TimerKind.EXPIRY, box.id())));
    }

    @Test
    void leavesABoxThatDoesNotRunAsItIs() {
        world.started("2d");
        world.pause.pause(TimeBoxWorld.ISSUE, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND);
        TimeBox paused = world.latest().orElseThrow();
        moveToMornings();

        follow.follow(TimeBoxWorld.ISSUE, TimeBoxWorld.PROJECT, TimeBoxWorld.ANA);

        assertEquals(Optional.of(paused), world.latest());
    }

    @Test
    void recordsNothingWhereBothProjectsWorkAlikeAndForMonths() {
        world.started("3mo");
        TimeBox months = world.latest().orElseThrow();
        moveToMornings();
        follow.follow(TimeBoxWorld.ISSUE, TimeBoxWorld.PROJECT, TimeBoxWorld.ANA);
        assertEquals(Optional.of(months), world.latest());

        world.stop.stop(TimeBoxWorld.ISSUE, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND);
        world.projects.put(TimeBoxWorld.ISSUE, TimeBoxWorld.PROJECT);
        TimeBox days = world.started("2d");
        follow.follow(TimeBoxWorld.ISSUE, 10055, TimeBoxWorld.ANA);
        assertEquals(Optional.of(days), world.latest());
    }

    private void moveToMornings() {
        WorkWeek mornings = WorkWeek.of(Map.of(
                DayOfWeek.MONDAY, hours(), DayOfWeek.TUESDAY, hours(), DayOfWeek.WEDNESDAY, hours(), DayOfWeek.THURSDAY, hours(),
                DayOfWeek.FRIDAY, hours())).orElseThrow();
        world.calendarBook.replace(Optional.empty(), new CalendarEra(
                CalendarScope.project(SLOW), Instant.parse("2025-01-01T00:00:00Z"), TimeBoxWorld.ANA,
                Optional.of(new CalendarSettings(ZoneOffset.UTC, mornings, List.of(), Optional.empty()))));
        world.projects.put(TimeBoxWorld.ISSUE, SLOW);
    }

    private static List<WorkHours> hours() {
        return List.of(new WorkHours(LocalTime.of(9, 0), LocalTime.of(13, 0)));
    }
}
