package org.hypothesisstories.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {

    private static final CalendarText GOOD = new CalendarText(
            "Asia/Tokyo",
            Map.of(DayOfWeek.MONDAY, "13:00-17:30, 9-12:00", DayOfWeek.SATURDAY, "\uff12\uff12\uff1a\uff10\uff10\uff5e24:00"),
            "2026-12-25 Christmas\n\n2026-12-29..2027-01-03  \u5e74\u672b\u5e74\u59cb \n2026/5/4", "3mo");

    @Test
    void readsWhatPeopleWrite() {
        CalendarSettings settings = GOOD.parse().orElseThrow();
        assertEquals(ZoneId.of("Asia/Tokyo"), settings.zone());
        assertEquals(
                List.of(new WorkHours(LocalTime.of(9, 0), LocalTime.NOON), new WorkHours(LocalTime.of(13, 0), LocalTime.of(17, 30))),
                settings.week().on(DayOfWeek.MONDAY));
        assertEquals(List.of(new WorkHours(LocalTime.of(22, 0), LocalTime.MIDNIGHT)), settings.week().on(DayOfWeek.SATURDAY));
        assertEquals(List.of(), settings.week().on(DayOfWeek.TUESDAY));
        assertEquals(BudgetText.parse("3mo").value(), settings.longestBudget());
        assertEquals(
                List.of(new Holiday(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4), ""),
                        new Holiday(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25), "Christmas"),
                        new Holiday(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3), "\u5e74\u672b\u5e74\u59cb")),
                settings.holidays());
        assertEquals(8, settings.calendar().holidays().size());
        assertEquals(Optional.of(settings), CalendarText.of(settings).parse().value());
    }

    @Test
    void writesTheHoursOfEachWeekday() {
        CalendarText text = CalendarText.of(GOOD.parse().orElseThrow());
        assertEquals("09:00-12:00, 13:00-17:30", text.hoursOn(DayOfWeek.MONDAY));
        assertEquals("22:00-24:00", text.hoursOn(DayOfWeek.SATURDAY));
        assertEquals("", text.hoursOn(DayOfWeek.SUNDAY));
        assertEquals(CalendarSettings.standard(ZoneId.of("UTC")),
                CalendarText.of(CalendarSettings.standard(ZoneId.of("UTC"))).parse().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9-x | HOURS_UNREADABLE | 9-x",
        "9:60-10 | HOURS_UNREADABLE | 9:60-10",
        "24-24 | HOURS_UNREADABLE | 24-24",
        "9-24:01 | HOURS_UNREADABLE | 9-24:01",
        "9-17, 12-9 | HOURS_BACKWARDS | 12-9",
        "9-9 | HOURS_BACKWARDS | 9-9",
        "9-12, 11-17 | HOURS_OVERLAP | '9-12, 11-17'",
        "9-24:00, 10-11 | HOURS_OVERLAP | '9-24:00, 10-11'"})
    void refusesHoursByWeekday(String hours, Reason reason, String written) {
        CalendarText text = new CalendarText("UTC", Map.of(DayOfWeek.FRIDAY, hours), "", "");
        assertEquals(List.of(new CalendarProblem(CalendarField.FRIDAY, reason, 0, written)), text.parse().problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Christmas 2026-12-25 | HOLIDAY_UNREADABLE",
        "2026-02-29 leap | HOLIDAY_UNREADABLE",
        "2026-12-24.. | HOLIDAY_UNREADABLE",
        "2026-12-31..2026-12-24 | HOLIDAY_BACKWARDS",
        "2026-01-01..2027-01-02 | HOLIDAY_TOO_LONG"})
    void refusesHolidaysByLine(String line, Reason reason) {
        assertEquals(
                List.of(new CalendarProblem(CalendarField.HOLIDAYS, reason, 3, line)),
                HolidayLines.parse("2026-01-01 New Year\n\n" + line + "\n2026-01-02").problems());
    }

    @Test
    void refusesMoreHolidaysThanAnybodyHas() {
        String lines = "2026-01-01\n".repeat(HolidayLines.MOST);
        assertTrue(HolidayLines.parse(lines).problems().isEmpty());
        assertEquals(Reason.HOLIDAYS_TOO_MANY, HolidayLines.parse(lines + "2026-01-01").problems().get(0).reason());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        CalendarText text = new CalendarText("Mars/Base", Map.of(DayOfWeek.MONDAY, "?"), "x", "3x");
        assertEquals(
                List.of(CalendarField.ZONE, CalendarField.MONDAY, CalendarField.HOLIDAYS, CalendarField.LONGEST_BUDGET),
                text.parse().problems().stream().map(CalendarProblem::field).toList());
    }

    @Test
    void refusesAWeekWithoutWork() {
        assertEquals(
                List.of(new CalendarProblem(CalendarField.HOURS, Reason.NO_WORKING_TIME, 0, "")),
                new CalendarText("UTC", Map.of(), "", "").parse().problems());
    }

    @Test
    void knowsWhoseCalendarAStoredOneIs() {
        for (CalendarScope scope : List.of(CalendarScope.DEFAULT, CalendarScope.project(10000))) {
            assertEquals(Optional.of(scope), CalendarScope.parse(scope.key()));
        }
        assertEquals("project-10000", CalendarScope.project(10000).key());
        assertEquals("default", CalendarScope.DEFAULT.key());
        assertEquals(Optional.empty(), CalendarScope.parse("project-x"));
    }

    @Test
    void allowsListedAddressesOnly() {
        AllowedAddresses list = AllowedAddresses.parse(
                "https://example.org/holidays.ics\n\nhttps://cal.example.org:443/public/\nhttp://127.0.0.1:8080/h.ics?x=1").orElseThrow();
        Set<String> allowed = Set.of(
                "https://example.org/holidays.ics", "https://EXAMPLE.org:443/holidays.ics", "https://cal.example.org/public/de.ics?y=2",
                "http://127.0.0.1:8080/h.ics?x=1");
        Set<String> refused = Set.of(
                "http://example.org/holidays.ics", "https://example.org/holidays.ics?x=1", "https://example.org/",
                "https://example.org:8443/holidays.ics", "https://cal.example.org/public/../secret", "https://cal.example.org/publicity",
                "https://cal.example.org/public/%2e%2e/secret", "https://u@example.org/holidays.ics", "http://127.0.0.1:8080/h.ics");
        allowed.forEach(address -> assertTrue(AllowedAddresses.address(address).filter(list::allows).isPresent(), address));
        refused.forEach(address -> assertFalse(AllowedAddresses.address(address).filter(list::allows).isPresent(), address));
        for (String wrong : List.of("example.org", "ftp://example.org/", "file:///etc/hosts", "https://a b/", "https:///x")) {
            assertEquals(
                    List.of(new CalendarProblem(CalendarField.ADDRESSES, Reason.ADDRESS_UNREADABLE, 1, wrong)),
                    AllowedAddresses.parse(wrong).problems());
        }
    }
}
