package org.hypothesisstories.domain.timebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkCalendarTest {

    private static final WorkCalendar UTC = WorkCalendar.standard(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2025-03-03T09:00:00Z, PT8H, 2025-03-03T17:00:00Z",
        "2025-03-03T09:00:00Z, PT8H1M, 2025-03-04T09:01:00Z",
        "2025-03-07T16:00:00Z, PT2H, 2025-03-10T10:00:00Z",
        "2025-03-08T12:00:00Z, PT1H, 2025-03-10T10:00:00Z",
        "2025-03-03T06:00:00Z, PT1H, 2025-03-03T10:00:00Z",
        "2025-03-03T20:00:00Z, PT0S, 2025-03-03T20:00:00Z",
        "2024-02-28T09:00:00Z, PT24H, 2024-03-01T17:00:00Z"})
    void countsOnlyWorkingHours(Instant from, Duration working, Instant to) {
        assertEquals(to, UTC.plus(from, working));
        assertEquals(working, UTC.between(from, to));
    }

    @Test
    void countsNothingBackwards() {
        Instant monday = Instant.parse("2025-03-03T12:00:00Z");
        assertEquals(Duration.ZERO, UTC.between(monday, monday.minusSeconds(3600)));
        assertEquals(Duration.ZERO, UTC.between(monday, monday));
        assertThrows(IllegalArgumentException.class, () -> UTC.plus(monday, Duration.ofMillis(-1)));
    }

    @Test
    void skipsHolidays() {
        WorkCalendar calendar = new WorkCalendar(ZoneOffset.UTC, WorkWeek.standard(), Set.of(LocalDate.of(2025, 3, 4)));
        assertEquals(
                Instant.parse("2025-03-05T10:00:00Z"), calendar.plus(Instant.parse("2025-03-03T16:00:00Z"), Duration.ofHours(2)));
        assertFalse(calendar.isWorking(Instant.parse("2025-03-04T12:00:00Z")));
    }

    @Test
    void knowsWhetherItIsWorkingTime() {
        assertTrue(UTC.isWorking(Instant.parse("2025-03-03T09:00:00Z")));
        assertFalse(UTC.isWorking(Instant.parse("2025-03-03T17:00:00Z")));
        assertFalse(UTC.isWorking(Instant.parse("2025-03-03T08:59:59.999Z")));
        assertFalse(UTC.isWorking(Instant.parse("2025-03-08T12:00:00Z")));
    }

    @Test
    void keepsTheHoursOfTheDayAcrossAChangeOfClocks() {
        WorkCalendar berlin = WorkCalendar.standard(ZoneId.of("Europe/Berlin"));
        Instant friday = Instant.parse("2025-03-28T15:00:00Z");
        assertEquals(Instant.parse("2025-03-31T08:00:00Z"), berlin.plus(friday, Duration.ofHours(2)));
    }

    @Test
    void countsTheRealLengthOfANightInWhichClocksChange() {
        WorkCalendar nights = nights(ZoneId.of("America/New_York"));
        assertEquals(Duration.ofHours(23), dayOf(nights, "2025-03-09"));
        assertEquals(Duration.ofHours(25), dayOf(nights, "2025-11-02"));
        assertEquals(Duration.ofHours(24), dayOf(nights, "2025-11-03"));
    }

    @Test
    void countsNothingOnADayThatTheZoneSkips() {
        WorkCalendar apia = nights(ZoneId.of("Pacific/Apia"));
        assertEquals(Duration.ZERO, dayOf(apia, "2011-12-30"));
        WorkCalendar office = WorkCalendar.standard(ZoneId.of("Pacific/Apia"));
        // Thursday the 29th, five in the afternoon; Friday the 30th does not exist; Monday follows the weekend.
        Instant thursday = Instant.parse("2011-12-30T02:00:00Z");
        assertEquals(
                LocalDate.of(2012, 1, 2), LocalDate.ofInstant(office.plus(thursday, Duration.ofHours(2)), office.zone()));
    }

    @Test
    void countsHoursThatLieInAGapOrComeTwice() {
        WorkCalendar atTwo = weekly(ZoneId.of("Europe/Berlin"), new WorkHours(LocalTime.of(2, 30), LocalTime.of(3, 30)));
        assertEquals(Duration.ofMinutes(30), dayOf(atTwo, "2025-03-30"));
        assertEquals(Duration.ofHours(2), dayOf(atTwo, "2025-10-26"));
        WorkCalendar within = weekly(ZoneId.of("Europe/Berlin"), new WorkHours(LocalTime.of(2, 0), LocalTime.of(3, 0)));
        assertEquals(Duration.ZERO, dayOf(within, "2025-03-30"));
    }

    /** Calendars in zones whose clocks change in every way that there is, around a change each. */
    static Stream<Arguments> aroundChangesOfClocks() {
        return Stream.of(
                Arguments.of("Europe/Berlin", "2025-03-29T00:00:00Z"), Arguments.of("Europe/Berlin", "2025-10-25T00:00:00Z"),
                Arguments.of("America/New_York", "2025-03-08T00:00:00Z"),
                Arguments.of("America/New_York", "2025-11-01T00:00:00Z"), Arguments.of("Pacific/Apia", "2011-12-29T00:00:00Z"),
                Arguments.of("America/Sao_Paulo", "2018-11-03T00:00:00Z"),
                Arguments.of("America/St_Johns", "2010-11-06T00:00:00Z"),
                Arguments.of("Australia/Lord_Howe", "2025-04-05T00:00:00Z"), Arguments.of("UTC", "2024-02-28T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("aroundChangesOfClocks")
    void addsAndSubtractsConsistently(String zone, Instant around) {
        Random random = new Random(7);
        List<WorkCalendar> calendars = List.of(
                WorkCalendar.standard(ZoneId.of(zone)), nights(ZoneId.of(zone)),
                weekly(ZoneId.of(zone), new WorkHours(LocalTime.of(1, 15), LocalTime.of(2, 45)),
                        new WorkHours(LocalTime.of(23, 30), LocalTime.MIDNIGHT)));
        for (WorkCalendar calendar : calendars) {
            for (int round = 0; round < 200; round++) {
                Instant from = around.plusMillis(random.nextInt(3 * 24 * 3_600_000));
                Duration first = Duration.ofMillis(random.nextInt(30 * 3_600_000));
                Duration second = Duration.ofMillis(random.nextInt(30 * 3_600_000));
                Instant middle = calendar.plus(from, first);
                Instant end = calendar.plus(middle, second);
                assertEquals(first, calendar.between(from, middle));
                assertEquals(end, calendar.plus(from, first.plus(second)));
                assertEquals(first.plus(second), calendar.between(from, end));
                assertTrue(first.isZero() || middle.isAfter(from) && calendar.isWorking(middle.minusMillis(1)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("aroundChangesOfClocks")
    void aCalendarWithoutRestCountsEveryMillisecond(String zone, Instant around) {
        WorkCalendar always = nights(ZoneId.of(zone));
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Instant from = around.plusMillis(random.nextInt(3 * 24 * 3_600_000));
            Instant to = from.plusMillis(random.nextInt(3 * 24 * 3_600_000));
            assertEquals(Duration.between(from, to), always.between(from, to));
            assertTrue(always.isWorking(from));
        }
    }

    @Test
    void reachesYearsAhead() {
        Instant start = Instant.parse("2025-03-03T09:00:00Z");
        assertEquals(Instant.parse("2030-02-22T17:00:00Z"), UTC.plus(start, Duration.ofHours(40 * 260)));
    }

    /** Over years with a holiday on every third day or so: what is counted at once is what a walk over the days counts. */
    @ParameterizedTest
    @MethodSource("aroundChangesOfClocks")
    void countsYearsAtOnceAsDayByDay(String zone, Instant around) {
        Random random = new Random(13);
        for (int round = 0; round < 60; round++) {
            WorkCalendar calendar = withHolidays(ZoneId.of(zone), around, random);
            Instant from = around.plusMillis(random.nextLong(40L * 24 * 3_600_000));
            Duration working = Duration.ofMillis(random.nextLong(3000L * 3_600_000));
            Instant to = calendar.plus(from, working);
            assertEquals(working, calendar.between(from, to));
            assertEquals(working, dayByDay(calendar, from, to));
            assertTrue(working.isZero() || calendar.isWorking(to.minusMillis(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("aroundChangesOfClocks")
    void neverEndsEarlierForMoreTime(String zone, Instant around) {
        Random random = new Random(17);
        WorkCalendar calendar = withHolidays(ZoneId.of(zone), around, random);
        Instant before = around;
        for (int hours = 1; hours < 3000; hours += 7) {
            Instant end = calendar.plus(around, Duration.ofHours(hours));
            assertTrue(end.isAfter(before));
            before = end;
        }
    }

    @Test
    void agreesWithACalendarThatDiffersElsewhereOnly() {
        WorkCalendar other = new WorkCalendar(ZoneOffset.UTC, WorkWeek.standard(), Set.of(LocalDate.of(2025, 6, 2)));
        Instant march = Instant.parse("2025-03-03T09:00:00Z");
        assertTrue(UTC.agreesWith(other, march, Instant.parse("2025-05-31T09:00:00Z")));
        assertFalse(UTC.agreesWith(other, march, Instant.parse("2025-06-01T09:00:00Z")));
        assertFalse(UTC.agreesWith(WorkCalendar.standard(ZoneId.of("Europe/Berlin")), march, march));
        assertFalse(UTC.agreesWith(nights(ZoneOffset.UTC), march, march));
    }

    private static WorkCalendar withHolidays(ZoneId zone, Instant around, Random random) {
        List<WorkWeek> weeks = List.of(
                WorkWeek.standard(), nights(zone).week(),
                WorkWeek.of(Map.of(
                        DayOfWeek.SUNDAY, List.of(new WorkHours(LocalTime.of(1, 30), LocalTime.of(3, 15))),
                        DayOfWeek.WEDNESDAY, List.of(
                                new WorkHours(LocalTime.of(8, 0), LocalTime.NOON),
                                new WorkHours(LocalTime.of(22, 0), LocalTime.MIDNIGHT)))).orElseThrow());
        LocalDate first = LocalDate.ofInstant(around, zone);
        Set<LocalDate> holidays = random.ints(300, 0, 900).mapToObj(first::plusDays).collect(Collectors.toSet());
        return new WorkCalendar(zone, weeks.get(random.nextInt(weeks.size())), holidays);
    }

    /** The same count in steps of less than a day, which no calendar can take at once. */
    private static Duration dayByDay(WorkCalendar calendar, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Instant at = from; at.isBefore(to); at = at.plus(Duration.ofHours(19))) {
            Instant end = at.plus(Duration.ofHours(19));
            sum = sum.plus(calendar.between(at, end.isBefore(to) ? end : to));
        }
        return sum;
    }

    private static WorkCalendar nights(ZoneId zone) {
        return weekly(zone, new WorkHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    private static WorkCalendar weekly(ZoneId zone, WorkHours... hours) {
        Map<DayOfWeek, List<WorkHours>> everyDay =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> List.of(hours)));
        return new WorkCalendar(zone, WorkWeek.of(everyDay).orElseThrow(), Set.of());
    }

    private static Duration dayOf(WorkCalendar calendar, String date) {
        LocalDate day = LocalDate.parse(date);
        return calendar.between(
                day.atStartOfDay(calendar.zone()).toInstant(), day.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    }
}
