package org.hypothesisstories.domain.timebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBoxOutlookTest {

    private static final int MOST = 10;
    private static final WorkCalendar UTC = WorkCalendar.standard(ZoneOffset.UTC);
    private static final Instant MONDAY = Instant.parse("2025-03-03T09:00:00Z");
    private static final List<WarningPoint> WARNINGS = List.of(share(50), share(80), new WarningPoint.Left(new WorkingBudget(0, 0, 1, 0)));

    @Test
    void tellsTheStretchesInWhichTheTimeIsUsedUpToTheDeadline() {
        TimeBox box = started("2d", UTC, MONDAY);
        Instant noon = Instant.parse("2025-03-03T12:00:00Z");

        TimeBoxOutlook outlook = outlook(box, UTC, noon);

        assertEquals(List.of(span(noon, "2025-03-03T17:00:00Z"), span("2025-03-04T09:00:00Z", "2025-03-04T17:00:00Z")), outlook.counting());
        assertTrue(outlook.whole());
        assertEquals(Optional.empty(), outlook.restsUntil(noon));
        assertEquals(box.read(UTC, noon).remaining(), sum(outlook.counting()));
    }

    @Test
    void restsWhileNobodyWorks() {
        TimeBox box = started("2d", UTC, Instant.parse("2025-03-07T13:00:00Z"));
        Instant saturday = Instant.parse("2025-03-08T12:00:00Z");

        assertEquals(Optional.of(Instant.parse("2025-03-10T09:00:00Z")), outlook(box, UTC, saturday).restsUntil(saturday));
    }

    @Test
    void restsNoMoreThanTheHolidaysLast() {
        WorkCalendar calendar = new WorkCalendar(ZoneOffset.UTC, WorkWeek.standard(), Set.of(LocalDate.of(2025, 3, 10)));
        Instant saturday = Instant.parse("2025-03-08T12:00:00Z");

        assertEquals(Optional.of(Instant.parse("2025-03-11T09:00:00Z")),
                outlook(started("2d", calendar, MONDAY.plus(Duration.ofDays(4))), calendar, saturday).restsUntil(saturday));
    }

    @Test
    void tellsTheFirstStretchesOfALongTime() {
        TimeBoxOutlook outlook = outlook(started("4w", UTC, MONDAY), UTC, MONDAY);

        assertEquals(MOST, outlook.counting().size());
        assertFalse(outlook.whole());
    }

    @Test
    void countsEveryHourOfMonths() {
        TimeBox box = started("1mo", UTC, MONDAY);
        Instant night = Instant.parse("2025-03-09T03:00:00Z");

        assertEquals(List.of(span(night, "2025-04-03T09:00:00Z")), outlook(box, UTC, night).counting());
    }

    /** Nine to five on the wall of each zone, whatever its clocks do: the stretches add up to what is left. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kolkata", "America/St_Johns"})
    void addsUpAcrossChangesOfClocks(String zone) {
        for (WorkCalendar calendar : List.of(WorkCalendar.standard(ZoneId.of(zone)), aroundTheClock(ZoneId.of(zone)))) {
            for (String day : List.of("2025-03-07T20:00:00Z", "2025-03-28T15:00:00Z", "2025-10-24T15:00:00Z", "2011-12-29T03:00:00Z")) {
                TimeBox box = started("4d", calendar, Instant.parse(day));
                for (int hours = 0; hours < 60; hours += 7) {
                    Instant now = Instant.parse(day).plus(Duration.ofHours(hours));
                    assertEquals(box.read(calendar, now).remaining(), sum(outlook(box, calendar, now).counting()), zone + " " + now);
                }
            }
        }
    }

    @Test
    void isOneStretchWhereNobodyEverStops() {
        WorkCalendar calendar = aroundTheClock(ZoneOffset.UTC);
        TimeBox box = started("3d", calendar, MONDAY);

        assertEquals(List.of(span(MONDAY, "2025-03-06T09:00:00Z")), outlook(box, calendar, MONDAY).counting());
    }

    @Test
    void isCriticalFromTheLastWarningOn() {
        TimeBox box = started("1d", UTC, MONDAY);

        assertEquals(Optional.of(Duration.ofHours(7)), outlook(box, UTC, MONDAY).criticalFrom());
        assertFalse(outlook(box, UTC, Instant.parse("2025-03-03T15:59:59Z")).critical());
        assertTrue(outlook(box, UTC, Instant.parse("2025-03-03T16:00:00Z")).critical());
    }

    @Test
    void staysCriticalWhilePausedAndIsNotWhenTheTimeIsUsedUp() {
        Instant late = Instant.parse("2025-03-03T16:30:00Z");
        TimeBox running = started("1d", UTC, MONDAY);
        TimeBox paused = running.pause(UTC, occasion(late)).taken().orElseThrow().box();
        Instant deadline = Instant.parse("2025-03-03T17:00:00Z");

        assertTrue(outlook(paused, UTC, late.plusSeconds(900)).critical());
        assertEquals(List.of(), outlook(paused, UTC, late.plusSeconds(900)).counting());
        assertFalse(outlook(running, UTC, deadline).critical());
        assertEquals(List.of(), outlook(running, UTC, deadline).counting());
        assertFalse(outlook(running.stop(UTC, occasion(late)).taken().orElseThrow().box(), UTC, late).critical());
    }

    @Test
    void knowsNoCriticalTimeWhereNobodyIsWarned() {
        TimeBox box = started("1d", UTC, MONDAY);
        TimeBoxOutlook outlook = TimeBoxOutlook.of(
                box, UTC, List.of(new WarningPoint.Left(new WorkingBudget(1, 0, 0, 0))), MONDAY, MOST);

        assertEquals(Optional.empty(), outlook.criticalFrom());
    }

    private static TimeBoxOutlook outlook(TimeBox box, WorkCalendar calendar, Instant now) {
        return TimeBoxOutlook.of(box, calendar, WARNINGS, now, MOST);
    }

    private static TimeBox started(String budget, WorkCalendar calendar, Instant at) {
        TimeBox agreed = TimeBox.agree(new TimeBoxId(1, 1), BudgetText.parse(budget).orElseThrow(), occasion(at)).box();
        return agreed.start(calendar, occasion(at)).taken().orElseThrow().box();
    }

    private static Occasion occasion(Instant at) {
        return new Occasion(at, Actor.user("ana"), Reason.of(Cause.BY_HAND));
    }

    private static WorkCalendar aroundTheClock(ZoneId zone) {
        Map<DayOfWeek, List<WorkHours>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            hours.put(weekday, List.of(new WorkHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        }
        return new WorkCalendar(zone, WorkWeek.of(hours).orElseThrow(), Set.of());
    }

    private static WarningPoint share(int percent) {
        return new WarningPoint.Share(percent);
    }

    private static TimeSpan span(Instant from, String to) {
        return new TimeSpan(from, Instant.parse(to));
    }

    private static TimeSpan span(String from, String to) {
        return span(Instant.parse(from), to);
    }

    private static Duration sum(List<TimeSpan> spans) {
        return spans.stream().map(span -> Duration.between(span.from(), span.to())).reduce(Duration.ZERO, Duration::plus);
    }
}
