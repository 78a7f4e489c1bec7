package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a team works: the hours of each weekday in a time zone, less its holidays. Working time is counted in real elapsed time,
 * so that working hours across a change of clocks last an hour more or less.
 *
 * <p>Immutable. The days around an instant and around a change of clocks are walked one by one; what lies between is counted at once, so
 * that the cost follows the changes of clocks and not the days.
 */
public final class WorkCalendar {

    private final ZoneId zone;
    private final WorkWeek week;
    private final Set<LocalDate> holidays;
    private final ClockDays days;
    private final EvenDays evenDays;

    public WorkCalendar(ZoneId zone, WorkWeek week, Set<LocalDate> holidays) {
        this.zone = Objects.requireNonNull(zone);
        this.week = Objects.requireNonNull(week);
        this.holidays = Set.copyOf(holidays);
        days = new ClockDays(zone);
        evenDays = new EvenDays(week, this.holidays);
    }

    /** Monday to Friday, nine to five, no holidays. */
    public static WorkCalendar standard(ZoneId zone) {
        return new WorkCalendar(zone, WorkWeek.standard(), Set.of());
    }

    public ZoneId zone() {
        return zone;
    }

    public WorkWeek week() {
        return week;
    }

    public Set<LocalDate> holidays() {
        return holidays;
    }

    /** The first instant at which {@code working} time has passed since {@code from}; {@code from} itself for none. */
    public Instant plus(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("working time is counted forwards");
        }
        if (working.isZero()) {
            return from;
        }
        Duration left = working;
        LocalDate date = firstDateAround(from);
        LocalDate whole = lastDateAround(from).plusDays(1);
        while (true) {
            LocalDate even = date.isBefore(whole) ? date : days.evenUntil(date);
            if (even.isAfter(date)) {
                EvenDays.Walk walk = evenDays.walk(date, even, left);
                date = walk.date();
                left = walk.left();
                if (!date.isBefore(even)) {
                    continue;
                }
            }
            for (ClockDays.Stretch stretch : stretchesOn(date)) {
                ClockDays.Stretch rest = stretch.after(from);
                if (left.compareTo(rest.length()) <= 0) {
                    return rest.start().plus(left);
                }
                left = left.minus(rest.length());
            }
            date = date.plusDays(1);
        }
    }

    /** The working time from one instant to a later one; zero if it is not later. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate whole = lastDateAround(from).plusDays(1);
        LocalDate cut = firstDateAround(to);
        LocalDate last = lastDateAround(to);
        LocalDate date = firstDateAround(from);
        while (!date.isAfter(last)) {
            LocalDate even = date.isBefore(whole) || !date.isBefore(cut) ? date : earlier(days.evenUntil(date), cut);
            if (even.isAfter(date)) {
                sum = sum.plus(evenDays.between(date, even));
                date = even;
            } else {
                for (ClockDays.Stretch stretch : stretchesOn(date)) {
                    sum = sum.plus(stretch.after(from).before(to).length());
                }
                date = date.plusDays(1);
            }
        }
        return sum;
    }

    /** Whether the instant lies within working hours. */
    public boolean isWorking(Instant instant) {
        return stretchesAround(instant).anyMatch(stretch -> stretch.contains(instant));
    }

    /**
     * The stretches of working time between two instants, in order; those that touch are one.
     *
     * @param limit the most that are told, the first ones
     */
    public List<TimeSpan> stretches(Instant from, Instant to, int limit) {
        List<TimeSpan> stretches = new ArrayList<>();
        Instant start = firstWorking(from);
        while (start.isBefore(to) && stretches.size() < limit) {
            Instant end = restFrom(start, to);
            stretches.add(new TimeSpan(start, end));
            start = firstWorking(end);
        }
        return stretches;
    }

    /** Whether another calendar counts the same from one instant to another, whatever it says of other years. */
    public boolean agreesWith(WorkCalendar other, Instant from, Instant to) {
        if (!zone.equals(other.zone) || !week.equals(other.week)) {
            return false;
        }
        LocalDate first = firstDateAround(from);
        LocalDate last = lastDateAround(to);
        return holidaysWithin(first, last).equals(other.holidaysWithin(first, last));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar calendar
                && zone.equals(calendar.zone) && week.equals(calendar.week) && holidays.equals(calendar.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, holidays);
    }

    @Override
    public String toString() {
        return "WorkCalendar[" + zone + ", " + week + ", " + holidays.size() + " holidays]";
    }

    private Instant firstWorking(Instant from) {
        return isWorking(from) ? from : plus(from, Duration.ofNanos(1)).minusNanos(1);
    }

    /** Until when work goes on without a break, but not beyond an instant. */
    private Instant restFrom(Instant working, Instant to) {
        Instant end = working;
        while (end.isBefore(to)) {
            Instant at = end;
            Optional<Instant> further = stretchesAround(at).filter(stretch -> stretch.contains(at))
                    .map(ClockDays.Stretch::end).max(Comparator.naturalOrder());
            if (further.isEmpty()) {
                return end;
            }
            end = further.get();
        }
        return to;
    }

    private Stream<ClockDays.Stretch> stretchesAround(Instant instant) {
        return firstDateAround(instant).datesUntil(lastDateAround(instant).plusDays(1)).flatMap(date -> stretchesOn(date).stream());
    }

    /* Where clocks go back across midnight, as St. John's did, an instant may lie in the hours of the date beside its own. */
    private LocalDate firstDateAround(Instant instant) {
        return LocalDate.ofInstant(instant, zone).minusDays(1);
    }

    private LocalDate lastDateAround(Instant instant) {
        return LocalDate.ofInstant(instant, zone).plusDays(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<LocalDate> holidaysWithin(LocalDate first, LocalDate last) {
        return holidays.stream().filter(date -> !date.isBefore(first) && !date.isAfter(last)).sorted().toList();
    }

    private List<ClockDays.Stretch> stretchesOn(LocalDate date) {
        if (holidays.contains(date)) {
            return List.of();
        }
        return week.on(date.getDayOfWeek()).stream().map(hours -> days.stretch(date, hours)).toList();
    }
}
