package org.hypothesisstories.domain.timebox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** Working time over many days without a change of clocks: whole weeks by multiplication, holidays by a running sum over their dates. */
final class EvenDays {

    private static final int DAYS = 7;
    private static final long SECOND = 1_000_000_000;

    private final long weekNanos;
    private final long[] nanosBeforeWeekday = new long[DAYS + 1];
    private final long[] holidays;
    private final long[] nanosLostBefore;

    EvenDays(WorkWeek week, Set<LocalDate> holidays) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            nanosBeforeWeekday[weekday.getValue()] = nanosBeforeWeekday[weekday.getValue() - 1] + nanosOn(week, weekday);
        }
        weekNanos = nanosBeforeWeekday[DAYS];
        this.holidays = holidays.stream().filter(date -> nanosOn(week, date.getDayOfWeek()) > 0)
                .mapToLong(LocalDate::toEpochDay).sorted().toArray();
        nanosLostBefore = new long[this.holidays.length + 1];
        for (int index = 0; index < this.holidays.length; index++) {
            DayOfWeek weekday = LocalDate.ofEpochDay(this.holidays[index]).getDayOfWeek();
            nanosLostBefore[index + 1] = nanosLostBefore[index] + nanosOn(week, weekday);
        }
    }

    /**
     * How far a walk over whole days comes.
     *
     * @param date the day on which the time is used up, or the end of the walk
     * @param left what is left of the time at the start of that day; none is left only when none was given
     */
    record Walk(LocalDate date, Duration left) {
    }

    /** Walks from one date towards another, not included, until the day on which the time is used up. */
    Walk walk(LocalDate from, LocalDate to, Duration time) {
        LocalDate low = from;
        LocalDate high = earlier(to, from.plusDays(mostDaysFor(time)));
        Duration whole = between(from, high);
        if (whole.compareTo(time) < 0) {
            return new Walk(high, time.minus(whole));
        }
        while (low.isBefore(high)) {
            LocalDate middle = low.plusDays((high.toEpochDay() - low.toEpochDay()) / 2);
            if (between(from, middle.plusDays(1)).compareTo(time) >= 0) {
                high = middle;
            } else {
                low = middle.plusDays(1);
            }
        }
        return new Walk(low, time.minus(between(from, low)));
    }

    /** The working time from the start of one date to the start of another. */
    Duration between(LocalDate from, LocalDate to) {
        long weeks = (to.toEpochDay() - from.toEpochDay()) / DAYS;
        boolean acrossMonday = to.getDayOfWeek().compareTo(from.getDayOfWeek()) < 0;
        long whole = weeks + (acrossMonday ? 1 : 0);
        long rest = nanosBefore(to) - nanosBefore(from) - lostBefore(to) + lostBefore(from);
        // Duration multiplies by way of decimals, which is what most of the time would go into.
        return Duration.ofSeconds(weekNanos / SECOND * whole, weekNanos % SECOND * whole).plusNanos(rest);
    }

    /** Even if each holiday cost a whole week, the time would be used up by then. */
    private long mostDaysFor(Duration time) {
        long weeks = weekNanos < SECOND ? time.dividedBy(Duration.ofNanos(weekNanos)) : time.getSeconds() / (weekNanos / SECOND);
        return (weeks + holidays.length + 2) * DAYS;
    }

    private long nanosBefore(LocalDate date) {
        return nanosBeforeWeekday[date.getDayOfWeek().getValue() - 1];
    }

    private long lostBefore(LocalDate date) {
        int found = Arrays.binarySearch(holidays, date.toEpochDay());
        return nanosLostBefore[found < 0 ? -found - 1 : found];
    }

    private static long nanosOn(WorkWeek week, DayOfWeek weekday) {
        return week.on(weekday).stream().mapToLong(hours -> hours.length().toNanos()).sum();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
