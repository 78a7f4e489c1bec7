package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.timebox.Actor;
import org.junit.jupiter.api.Test;

/** What a store of calendars keeps. */
public abstract class CalendarBookContract {

    private static final CalendarScope PROJECT = CalendarScope.project(10000);
    private static final Instant FIRST = Instant.parse("2025-03-03T09:00:00.123Z");
    private static final Instant SECOND = Instant.parse("2025-03-04T09:00:00Z");

    /** An empty store. */
    protected abstract CalendarBook book();

    @Test
    void knowsNothingAtFirst() {
        assertEquals(List.of(), book().current(Set.of(PROJECT, CalendarScope.DEFAULT)));
        assertEquals(List.of(), book().all(PROJECT));
    }

    @Test
    void givesBackWhatWasSetAndWhatItReplaced() {
        CalendarBook book = book();
        CalendarEra first = new CalendarEra(PROJECT, FIRST, Actor.user("ana"), Optional.of(settings("2026-12-25 \u30af\u30ea\u30b9\u30de\u30b9")));
        CalendarEra second = new CalendarEra(PROJECT, SECOND, Actor.AUTOMATIC, Optional.empty());
        CalendarEra shared = new CalendarEra(CalendarScope.DEFAULT, SECOND, Actor.user("ben"), Optional.of(settings("")));
        book.replace(Optional.empty(), first);
        assertEquals(List.of(first), book.all(PROJECT));
        book.replace(Optional.of(FIRST), second);
        book.replace(Optional.empty(), shared);
        assertEquals(List.of(first, second), book.all(PROJECT));
        assertEquals(Set.of(second, shared), new HashSet<>(book.current(Set.of(PROJECT, CalendarScope.DEFAULT))));
        assertEquals(List.of(shared), book.current(Set.of(CalendarScope.DEFAULT)));
    }

    @Test
    void keepsAsManyHolidaysAsThereMayBe() {
        String many = "2026-12-24..2026-12-31 Closed between the years, for everybody and everywhere\n".repeat(4000);
        CalendarEra era = new CalendarEra(PROJECT, FIRST, Actor.user("ana"), Optional.of(settings(many)));
        book().replace(Optional.empty(), era);
        assertEquals(List.of(era), book().all(PROJECT));
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        CalendarBook book = book();
        CalendarEra first = new CalendarEra(PROJECT, FIRST, Actor.user("ana"), Optional.of(settings("")));
        CalendarEra second = new CalendarEra(PROJECT, SECOND, Actor.user("ben"), Optional.empty());
        book.replace(Optional.empty(), first);
        assertThrows(CalendarConflict.class, () -> book.replace(Optional.empty(), second));
        assertThrows(CalendarConflict.class, () -> book.replace(Optional.of(SECOND), second));
        assertEquals(List.of(first), book.all(PROJECT));
    }

    private static CalendarSettings settings(String holidays) {
        return new CalendarText(
                "Asia/Tokyo", Map.of(DayOfWeek.MONDAY, "09:00-12:00, 13:00-24:00", DayOfWeek.SUNDAY, "00:00-24:00"), holidays, "1w 2d")
                .parse().orElseThrow();
    }
}
