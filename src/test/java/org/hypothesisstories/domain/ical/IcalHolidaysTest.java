package org.hypothesisstories.domain.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.Holiday;
import org.hypothesisstories.domain.calendar.HolidayLines;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcalHolidaysTest {

    private static final Window WINDOW = new Window(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31));
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void readsWhatPublicCalendarsLookLike() {
        String text = """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Somebody//Holidays//EN\r
                X-WR-CALNAME;X-NOTE="a;b:c,d":Feiertage\r
                BEGIN:VTIMEZONE\r
                TZID:Europe/Berlin\r
                BEGIN:STANDARD\r
                DTSTART:19961027T030000\r
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r
                TZOFFSETFROM:+0200\r
                TZOFFSETTO:+0100\r
                END:STANDARD\r
                END:VTIMEZONE\r
                BEGIN:VEVENT\r
                UID:1@example.org\r
                DTSTAMP:20240101T000000Z\r
                DTSTART;VALUE=DATE:20241225\r
                DTEND;VALUE=DATE:20241227\r
                SUMMARY;LANGUAGE=de:Weihnachten\\, beide \r
                 Tage\\; frei\\nzu Hause\\\\\r
                BEGIN:VALARM\r
                TRIGGER:-PT15M\r
                DURATION:nonsense\r
                END:VALARM\r
                END:VEVENT\r
                END:VCALENDAR\r
                """;
        assertEquals(
                List.of(new Holiday(LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26), "Weihnachten, beide Tage; frei zu Hause\\")),
                IcalHolidays.read(text, WINDOW, TOKYO).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // One day without an end, with an end on the same day, with a length.
        "DTSTART;VALUE=DATE:20250501 | 2025-05-01",
        "DTSTART;VALUE=DATE:20250501~DTEND;VALUE=DATE:20250501 | 2025-05-01",
        "DTSTART;VALUE=DATE:20250501~DTEND;VALUE=DATE:20250502 | 2025-05-01",
        "DTSTART;VALUE=DATE:20250501~DURATION:P2D | 2025-05-01..2025-05-02",
        "DTSTART;VALUE=DATE:20250501~DURATION:P1W | 2025-05-01..2025-05-07",
        "DTSTART;VALUE=DATE:20250501~DURATION:PT36H | 2025-05-01..2025-05-02",
        "DTSTART;VALUE=DATE:20250501~DURATION:P1DT0H1M | 2025-05-01..2025-05-02",
        // Times: with a zone of their own, floating, in UTC where Tokyo is a day ahead.
        "DTSTART;TZID=America/New_York:20250704T220000~DTEND;TZID=America/New_York:20250705T000000 | 2025-07-04",
        "DTSTART;TZID=\"America/New_York\":20250704T220000~DTEND;TZID=America/New_York:20250705T000100 | 2025-07-04..2025-07-05",
        "DTSTART:20250704T235960~DURATION:PT1S | 2025-07-04",
        "DTSTART:20241231T150000Z~DTEND:20250101T150000Z | 2025-01-01",
        "DTSTART:20241231T145959Z | 2024-12-31",
        // Outside of the window, and partly inside.
        "DTSTART;VALUE=DATE:20231230~DTEND;VALUE=DATE:20240102 | 2023-12-30..2024-01-01",
        "DTSTART;VALUE=DATE:20231230~DTEND;VALUE=DATE:20240101 | ''",
        "DTSTART;VALUE=DATE:20290101 | ''",
        // Cancelled.
        "DTSTART;VALUE=DATE:20250501~STATUS:CANCELLED | ''",
        "DTSTART;VALUE=DATE:20250501~STATUS:CONFIRMED | 2025-05-01"})
    void readsSingleEvents(String lines, String days) {
        assertEquals(days, days(event(lines)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "20200101 | FREQ=YEARLY | 2024-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-01",
        "20250101 | FREQ=YEARLY;INTERVAL=2 | 2025-01-01 2027-01-01",
        "20190101 | FREQ=YEARLY;INTERVAL=4 | 2027-01-01",
        "20200101 | FREQ=YEARLY;COUNT=6 | 2024-01-01 2025-01-01",
        "20250101 | FREQ=YEARLY;COUNT=1 | 2025-01-01",
        "20200101 | FREQ=YEARLY;UNTIL=20260101 | 2024-01-01 2025-01-01 2026-01-01",
        "20200101 | FREQ=YEARLY;UNTIL=20251231 | 2024-01-01 2025-01-01",
        "20200101 | RRULE-IN-SMALL;freq=yearly;until=20251231T235959Z | 2024-01-01 2025-01-01",
        // 29 February comes in leap years only.
        "20200229 | FREQ=YEARLY | 2024-02-29 2028-02-29",
        "20200229 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 | 2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29",
        // First Monday of September, last Monday of May, fourth Thursday of November, each Friday the 13th.
        "20240902 | FREQ=YEARLY;BYMONTH=9;BYDAY=1MO | 2024-09-02 2025-09-01 2026-09-07 2027-09-06 2028-09-04",
        "20240527 | FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5;WKST=SU | 2024-05-27 2025-05-26 2026-05-25 2027-05-31 2028-05-29",
        "20241128 | FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=4 | 2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23",
        "20241128 | FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=-1 | 2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-30",
        "20240913 | FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=20260101 | 2024-09-13 2024-12-13 2025-06-13",
        // Ordinals of a year, where no month is named.
        "20240101 | FREQ=YEARLY;BYDAY=1MO | 2024-01-01 2025-01-06 2026-01-05 2027-01-04 2028-01-03",
        "20241229 | FREQ=YEARLY;BYDAY=-1SU;COUNT=2 | 2024-12-29 2025-12-28",
        // The start comes first even where the rule would not name it, and is counted.
        "20240301 | FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1;COUNT=2 | 2024-03-01 2024-05-01",
        "20240401 | FREQ=YEARLY;BYMONTH=4,10;COUNT=4 | 2024-04-01 2024-10-01 2025-04-01 2025-10-01",
        // A day that no year has.
        "20240101 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | 2024-01-01"})
    void readsWhatRecursYearly(String start, String rule, String days) {
        String part = rule.startsWith("RRULE-IN-SMALL;") ? rule.substring("RRULE-IN-SMALL;".length()) : rule;
        assertEquals(days, days(event("DTSTART;VALUE=DATE:" + start + "~RRULE:" + part)));
    }

    @Test
    void endsTimedRecurrencesByTheMomentOfTheLastOne() {
        String event = "DTSTART;TZID=Asia/Tokyo:20240101T090000~RRULE:FREQ=YEARLY;UNTIL=";
        assertEquals("2024-01-01 2025-01-01", days(event(event + "20250101T000000Z")));
        assertEquals("2024-01-01", days(event(event + "20241231T235959Z")));
        String newYork = "DTSTART;TZID=America/New_York:20240101T090000~RRULE:FREQ=YEARLY;UNTIL=";
        assertEquals("2024-01-01 2025-01-01", days(event(newYork + "20250101T140000Z")));
        assertEquals("2024-01-01", days(event(newYork + "20250101T135959Z")));
    }

    @Test
    void addsLeavesOutAndReplacesDays() {
        assertEquals("2024-05-01 2026-05-01 2026-05-04 2027-05-01 2028-05-01", days(event(
                "DTSTART;VALUE=DATE:20240501~RRULE:FREQ=YEARLY~EXDATE;VALUE=DATE:20250501~RDATE;VALUE=DATE:20260504,20350101")));
        String master = event("UID:a~DTSTART;VALUE=DATE:20240501~DTEND;VALUE=DATE:20240503~RRULE:FREQ=YEARLY;COUNT=4");
        String moved = event("UID:a~RECURRENCE-ID;VALUE=DATE:20250501~DTSTART;VALUE=DATE:20250505");
        String cancelled = event("UID:a~RECURRENCE-ID;VALUE=DATE:20260501~DTSTART;VALUE=DATE:20260501~STATUS:CANCELLED");
        String stranger = event("UID:b~RECURRENCE-ID;VALUE=DATE:20270501~DTSTART;VALUE=DATE:20270601");
        assertEquals("2024-05-01..2024-05-02 2025-05-05 2027-05-01..2027-05-02 2027-06-01",
                days(cancelled + moved + master + stranger));
    }

    @Test
    void takesEachHolidayOnceByDate() {
        assertEquals("2024-05-01 2025-05-01", days(event("DTSTART:20250501") + event("DTSTART:20240501") + event("DTSTART:20250501")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=MONTHLY | UNSUPPORTED | 5 | FREQ=MONTHLY",
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=YEARLY;BYWEEKNO=20 | UNSUPPORTED | 5 | BYWEEKNO=20",
        "DTSTART;VALUE=DATE:20250501~EXRULE:FREQ=YEARLY | UNSUPPORTED | 5 | EXRULE",
        "DTSTART:20250501~RDATE;VALUE=PERIOD:20250501T000000Z/P1D | UNSUPPORTED | 5 | VALUE=PERIOD",
        "DTSTART:20250501~RECURRENCE-ID;RANGE=THISANDFUTURE:20250501 | UNSUPPORTED | 5 | RANGE=THISANDFUTURE",
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=YEARLY;COUNT=2;UNTIL=20300101 | BAD_RULE | 5 | FREQ=YEARLY;COUNT=2;UNTIL=20300101",
        "DTSTART;VALUE=DATE:20250501~RRULE:INTERVAL=1 | BAD_RULE | 5 | INTERVAL=1",
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=YEARLY;BYDAY=XX | BAD_RULE | 5 | XX",
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=YEARLY;BYDAY=0MO | BAD_RULE | 5 | 0",
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=YEARLY;BYMONTH=13 | BAD_RULE | 5 | 13",
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=YEARLY;INTERVAL=0 | BAD_RULE | 5 | 0",
        "DTSTART;VALUE=DATE:20250501~RRULE:FREQ=YEARLY;FREQ=YEARLY | BAD_RULE | 5 | FREQ=YEARLY",
        "DTSTART;VALUE=DATE:20250229 | BAD_DATE | 4 | 20250229",
        "DTSTART;VALUE=DATE:2025-05-01 | BAD_DATE | 4 | 2025-05-01",
        "DTSTART:20250501T250000 | BAD_DATE | 4 | 20250501T250000",
        "DTSTART:20250501~DTEND:20250430 | ENDS_BEFORE_START | 5 | 20250430",
        "DTSTART:20250501~DTEND:20260503 | TOO_LONG | 5 | 20260503",
        "DTSTART:20250501~DURATION:-P1D | BAD_DURATION | 5 | -P1D",
        "DTSTART:20250501~DURATION:P | BAD_DURATION | 5 | P",
        "DTSTART:20250501~DURATION:PT | BAD_DURATION | 5 | PT",
        "COMMENT:nothing | NO_START | 2 | ''"})
    void refusesByLineAndEvent(String lines, Reason reason, int line, String written) {
        String text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Day of rest\n" + lines.replace('~', '\n') + "\nEND:VEVENT\nEND:VCALENDAR";
        assertEquals(List.of(new IcalProblem(reason, line, "Day of rest", written)), read(text).problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | NO_CALENDAR | 0",
        "<html> | BAD_LINE | 1",
        "BEGIN:VEVENT | NO_CALENDAR | 1",
        "BEGIN:VCALENDAR~END:VCALENDAR~SUMMARY:x | NO_CALENDAR | 3",
        "BEGIN:VCALENDAR~BEGIN:VCALENDAR | BAD_NESTING | 2",
        "BEGIN:VCALENDAR~BEGIN:VEVENT~END:VCALENDAR | BAD_NESTING | 3",
        "BEGIN:VCALENDAR~BEGIN:VEVENT~BEGIN:VEVENT | BAD_NESTING | 3",
        "END:VCALENDAR | BAD_NESTING | 1",
        "BEGIN:VCALENDAR~BEGIN:VEVENT | CUT_OFF | 2",
        "BEGIN:VCALENDAR~no colon here | BAD_LINE | 2",
        "BEGIN:VCALENDAR~X;P=\"open:1 | BAD_LINE | 2",
        "' folded'~BEGIN:VCALENDAR | BAD_LINE | 1"})
    void refusesWhatIsNoCalendar(String lines, Reason reason, int line) {
        IcalProblem problem = read(lines.replace("' folded'", " folded").replace('~', '\n')).problems().get(0);
        assertEquals(reason, problem.reason());
        assertEquals(line, problem.line());
    }

    @Test
    void tellsOfEachEventThatIsWrong() {
        Parsed<List<Holiday>, IcalProblem> read =
                read(calendar(event("SUMMARY:One~DTSTART:x") + event("DTSTART:20250501") + event("SUMMARY:Two~DTSTART:y")));
        assertEquals(List.of("One", "Two"), read.problems().stream().map(IcalProblem::event).toList());
        assertEquals(20, read(calendar(event("DTSTART:x").repeat(30))).problems().size());
    }

    @Test
    void isBounded() {
        assertEquals(Reason.TOO_LARGE, read("X".repeat(IcalHolidays.LARGEST + 1)).problems().get(0).reason());
        String events = event("DTSTART:20250501").repeat(IcalHolidays.MOST_EVENTS);
        assertTrue(read(calendar(events)).problems().isEmpty());
        assertEquals(Reason.TOO_MANY_EVENTS, read(calendar(events + event("DTSTART:20250501"))).problems().get(0).reason());
        String daily = event("DTSTART:20240101~RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU");
        String named = daily.replace("END:VEVENT", "SUMMARY:again\nEND:VEVENT").repeat(4);
        assertEquals(Reason.TOO_MANY_HOLIDAYS, read(calendar(named)).problems().get(0).reason());
    }

    @Test
    void looksAtFifteenYears() {
        assertEquals(
                new Window(LocalDate.of(2025, 1, 1), LocalDate.of(2039, 12, 31)), Window.around(LocalDate.of(2026, 7, 4)));
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines.replace('~', '\n') + "\nEND:VEVENT\n";
    }

    private static String calendar(String events) {
        return "\uFEFFBEGIN:VCALENDAR\n\n" + events + "END:VCALENDAR\n";
    }

    private static Parsed<List<Holiday>, IcalProblem> read(String text) {
        return IcalHolidays.read(text, WINDOW, TOKYO);
    }

    private static String days(String events) {
        return HolidayLines.write(read(calendar(events)).orElseThrow()).replace('\n', ' ');
    }
}
