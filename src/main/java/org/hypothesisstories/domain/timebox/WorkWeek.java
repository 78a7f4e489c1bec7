package org.hypothesisstories.domain.timebox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.WorkWeekProblem.Reason;

/** The working hours of each weekday, in order and without overlap; at least one weekday has some. */
public final class WorkWeek {

    private final Map<DayOfWeek, List<WorkHours>> hours;
    private final Duration length;
    private final Duration day;

    private WorkWeek(Map<DayOfWeek, List<WorkHours>> hours) {
        this.hours = hours;
        length = hours.values().stream().flatMap(List::stream).map(WorkHours::length).reduce(Duration.ZERO, Duration::plus);
        day = length.dividedBy(hours.size());
    }

    /** Makes a week; weekdays that are absent or have no hours are days off. */
    public static Parsed<WorkWeek, WorkWeekProblem> of(Map<DayOfWeek, List<WorkHours>> hours) {
        Map<DayOfWeek, List<WorkHours>> sorted = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            List<WorkHours> stretches = hours.getOrDefault(weekday, List.of()).stream()
                    .sorted((one, other) -> one.from().compareTo(other.from()))
                    .toList();
            if (overlap(stretches)) {
                return Parsed.refused(new WorkWeekProblem(Reason.OVERLAP, Optional.of(weekday)));
            }
            if (!stretches.isEmpty()) {
                sorted.put(weekday, stretches);
            }
        }
        return sorted.isEmpty()
                ? Parsed.refused(new WorkWeekProblem(Reason.NO_WORKING_TIME, Optional.empty()))
                : Parsed.accepted(new WorkWeek(sorted));
    }

    /** Monday to Friday, nine to five. */
    public static WorkWeek standard() {
        List<WorkHours> nineToFive = List.of(new WorkHours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        Map<DayOfWeek, List<WorkHours>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.compareTo(DayOfWeek.FRIDAY) <= 0) {
                hours.put(weekday, nineToFive);
            }
        }
        return of(hours).orElseThrow();
    }

    /** The stretches of a weekday, in order; empty for a day off. */
    public List<WorkHours> on(DayOfWeek weekday) {
        return hours.getOrDefault(weekday, List.of());
    }

    /** The working time of a week without holidays or change of clocks: what {@code 1w} means. */
    public Duration length() {
        return length;
    }

    /** The average over the working days of the week: what {@code 1d} means. */
    public Duration day() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkWeek week && hours.equals(week.hours);
    }

    @Override
    public int hashCode() {
        return hours.hashCode();
    }

    @Override
    public String toString() {
        return "WorkWeek" + hours;
    }

    private static boolean overlap(List<WorkHours> stretches) {
        for (int index = 1; index < stretches.size(); index++) {
            if (!stretches.get(index - 1).isBeforeOrTouches(stretches.get(index))) {
                return true;
            }
        }
        return false;
    }
}
