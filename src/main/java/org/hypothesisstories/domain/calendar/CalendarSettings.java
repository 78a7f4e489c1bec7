package org.hypothesisstories.domain.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.WorkCalendar;
import org.hypothesisstories.domain.timebox.WorkWeek;

/**
 * A working calendar with all that people said about it.
 *
 * @param holidays by date
 * @param longestBudget the longest budget that may be agreed; empty for no limit
 */
public record CalendarSettings(ZoneId zone, WorkWeek week, List<Holiday> holidays, Optional<Budget> longestBudget) {

    public CalendarSettings {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(week);
        holidays = List.copyOf(holidays);
        Objects.requireNonNull(longestBudget);
    }

    /** Monday to Friday, nine to five, without holidays or limits. */
    public static CalendarSettings standard(ZoneId zone) {
        return new CalendarSettings(zone, WorkWeek.standard(), List.of(), Optional.empty());
    }

    /** The calendar that counts. */
    public WorkCalendar calendar() {
        Set<LocalDate> dates = holidays.stream().flatMap(Holiday::dates).collect(Collectors.toSet());
        return new WorkCalendar(zone, week, dates);
    }
}
