package org.hypothesisstories.domain.ical;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A recurrence every so many years.
 *
 * @param interval every year, every second year and so on
 * @param count how many times, the start included; empty for no end
 * @param until the last moment that counts; empty for no end
 * @param months empty for any, or for the month of the start where no day is named either
 * @param monthDays days of a month, negative from its end; empty for any
 * @param weekdays empty for any
 * @param positions which of the days of a year, negative from the end; empty for all
 */
record YearlyRule(
        int interval, OptionalInt count, Optional<Moment> until, Set<Integer> months, Set<Integer> monthDays,
        List<Weekday> weekdays, Set<Integer> positions) {

    /** @param ordinal the first, the second; negative from the end; 0 for each */
    record Weekday(int ordinal, DayOfWeek day) {
    }

    YearlyRule {
        months = Set.copyOf(months);
        monthDays = Set.copyOf(monthDays);
        weekdays = List.copyOf(weekdays);
        positions = Set.copyOf(positions);
    }

    /** Hands out the days on which an event recurs, from its start to a last day; the start itself is always the first. */
    void expand(Moment start, LocalDate first, LocalDate last, Consumer<LocalDate> days) {
        days.accept(start.date());
        int left = count.orElse(Integer.MAX_VALUE) - 1;
        for (int year = firstYear(start, first); year <= last.getYear(); year += interval) {
            for (LocalDate day : daysOf(year, start.date())) {
                if (day.isAfter(start.date())) {
                    if (left == 0 || day.isAfter(last) || isOver(day, start)) {
                        return;
                    }
                    left--;
                    days.accept(day);
                }
            }
        }
    }

    /** Without a count, years of long ago need not be walked. */
    private int firstYear(Moment start, LocalDate first) {
        int year = start.date().getYear();
        int years = first.getYear() - 1 - year;
        return count.isPresent() || years <= 0 ? year : year + years / interval * interval;
    }

    private boolean isOver(LocalDate day, Moment start) {
        if (until.isEmpty()) {
            return false;
        }
        LocalDateTime end = until.get().at();
        return until.get().wholeDay() ? day.isAfter(end.toLocalDate()) : day.atTime(start.time()).isAfter(end);
    }

    private List<LocalDate> daysOf(int year, LocalDate start) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        List<LocalDate> all = IntStream.range(0, newYear.lengthOfYear()).mapToObj(newYear::plusDays)
                .filter(day -> isMonth(day, start) && isMonthDay(day, start) && isWeekday(day)).toList();
        if (positions.isEmpty()) {
            return all;
        }
        return IntStream.range(0, all.size())
                .filter(index -> positions.contains(index + 1) || positions.contains(index - all.size()))
                .mapToObj(all::get).toList();
    }

    private boolean isMonth(LocalDate day, LocalDate start) {
        boolean fromStart = months.isEmpty() && monthDays.isEmpty() && weekdays.isEmpty();
        return fromStart ? day.getMonth() == start.getMonth() : months.isEmpty() || months.contains(day.getMonthValue());
    }

    private boolean isMonthDay(LocalDate day, LocalDate start) {
        if (monthDays.isEmpty()) {
            return !weekdays.isEmpty() || day.getDayOfMonth() == start.getDayOfMonth();
        }
        return monthDays.contains(day.getDayOfMonth()) || monthDays.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
    }

    private boolean isWeekday(LocalDate day) {
        return weekdays.isEmpty() || weekdays.stream().anyMatch(weekday -> isWeekday(day, weekday));
    }

    /** Ordinals count within the month where months are named, within the year otherwise. */
    private boolean isWeekday(LocalDate day, Weekday weekday) {
        if (day.getDayOfWeek() != weekday.day()) {
            return false;
        }
        if (weekday.ordinal() == 0) {
            return true;
        }
        int place = months.isEmpty() ? day.getDayOfYear() : day.getDayOfMonth();
        LocalDate end = day.with(months.isEmpty() ? TemporalAdjusters.lastDayOfYear() : TemporalAdjusters.lastDayOfMonth());
        int after = (int) (end.toEpochDay() - day.toEpochDay());
        return weekday.ordinal() > 0 ? (place - 1) / 7 + 1 == weekday.ordinal() : after / 7 + 1 == -weekday.ordinal();
    }
}
