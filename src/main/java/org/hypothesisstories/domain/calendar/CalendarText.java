package org.hypothesisstories.domain.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkHours;
import org.hypothesisstories.domain.timebox.WorkWeek;
import org.hypothesisstories.domain.timebox.WorkWeekProblem;

/**
 * A calendar as it is written in a form, in REST and in the database.
 *
 * @param zone the id of the time zone, for instance {@code Asia/Tokyo}
 * @param hours the hours of each weekday; a weekday that is absent is a day off
 * @param holidays one a line
 * @param longestBudget empty for no limit
 */
public record CalendarText(String zone, Map<DayOfWeek, String> hours, String holidays, String longestBudget) {

    public CalendarText {
        Objects.requireNonNull(zone);
        hours = Map.copyOf(hours);
        Objects.requireNonNull(holidays);
        Objects.requireNonNull(longestBudget);
    }

    /** Writes what {@link #parse} reads. */
    public static CalendarText of(CalendarSettings settings) {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            hours.put(weekday, HoursText.write(settings.week().on(weekday)));
        }
        return new CalendarText(
                settings.zone().getId(), hours, HolidayLines.write(settings.holidays()),
                settings.longestBudget().map(Budget::text).orElse(""));
    }

    /** The same with other holidays. */
    public CalendarText withHolidays(String others) {
        return new CalendarText(zone, hours, others, longestBudget);
    }

    /** The hours of a weekday as they are written; empty for a day off. */
    public String hoursOn(DayOfWeek weekday) {
        return hours.getOrDefault(weekday, "");
    }

    /** The settings, or all that is wrong, in the order of the form. */
    public Parsed<CalendarSettings, CalendarProblem> parse() {
        List<CalendarProblem> problems = new ArrayList<>();
        Optional<ZoneId> readZone = kept(readZone(), problems);
        Optional<WorkWeek> week = kept(readWeek(), problems);
        Optional<List<Holiday>> readHolidays = kept(HolidayLines.parse(holidays), problems);
        Optional<Optional<Budget>> longest = kept(readLongest(), problems);
        return problems.isEmpty()
                ? Parsed.accepted(new CalendarSettings(
                        readZone.orElseThrow(), week.orElseThrow(), readHolidays.orElseThrow(), longest.orElseThrow()))
                : Parsed.refused(problems);
    }

    private static <V> Optional<V> kept(Parsed<V, CalendarProblem> parsed, List<CalendarProblem> problems) {
        problems.addAll(parsed.problems());
        return parsed.value();
    }

    private Parsed<ZoneId, CalendarProblem> readZone() {
        String id = Normalizer.normalize(zone, Normalizer.Form.NFKC).strip();
        try {
            // Offsets such as +09:00 are zones as well.
            return Parsed.accepted(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Parsed.refused(new CalendarProblem(CalendarField.ZONE, Reason.ZONE_UNKNOWN, 0, id));
        }
    }

    private Parsed<WorkWeek, CalendarProblem> readWeek() {
        Map<DayOfWeek, List<WorkHours>> read = new EnumMap<>(DayOfWeek.class);
        List<CalendarProblem> problems = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            kept(HoursText.parse(weekday, hoursOn(weekday)), problems).ifPresent(day -> read.put(weekday, day));
        }
        if (!problems.isEmpty()) {
            return Parsed.refused(problems);
        }
        Parsed<WorkWeek, WorkWeekProblem> week = WorkWeek.of(read);
        return week.value().map(Parsed::<WorkWeek, CalendarProblem>accepted)
                .orElseGet(() -> Parsed.refused(week.problems().stream().map(this::problem).toList()));
    }

    private CalendarProblem problem(WorkWeekProblem problem) {
        return problem.day()
                .map(day -> new CalendarProblem(CalendarField.of(day), Reason.HOURS_OVERLAP, 0, hoursOn(day)))
                .orElseGet(() -> new CalendarProblem(CalendarField.HOURS, Reason.NO_WORKING_TIME, 0, ""));
    }

    private Parsed<Optional<Budget>, CalendarProblem> readLongest() {
        if (longestBudget.isBlank()) {
            return Parsed.accepted(Optional.empty());
        }
        return BudgetText.parse(longestBudget).value()
                .map(budget -> Parsed.<Optional<Budget>, CalendarProblem>accepted(Optional.of(budget)))
                .orElseGet(() -> Parsed.refused(new CalendarProblem(
                        CalendarField.LONGEST_BUDGET, Reason.BUDGET_UNREADABLE, 0, longestBudget.strip())));
    }
}
