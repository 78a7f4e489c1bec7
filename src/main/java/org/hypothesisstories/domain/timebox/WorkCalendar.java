package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * When a team works: the hours of each weekday in a time zone, less its holidays. Working time is counted in real elapsed time,
 * so that working hours across a change of clocks last an hour more or less.
 */
public record WorkCalendar(ZoneId zone, WorkWeek week, Set<LocalDate> holidays) {

    public WorkCalendar {
        Objects.requireNonNull(zone);
        Objects.requireNonNull(week);
        holidays = Set.copyOf(holidays);
    }

    /** Monday to Friday, nine to five, no holidays. */
    public static WorkCalendar standard(ZoneId zone) {
        return new WorkCalendar(zone, WorkWeek.standard(), Set.of());
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
        while (true) {
            for (Stretch stretch : stretchesOn(date)) {
                Stretch rest = stretch.after(from);
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
        LocalDate last = lastDateAround(to);
        for (LocalDate date = firstDateAround(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (Stretch stretch : stretchesOn(date)) {
                sum = sum.plus(stretch.after(from).before(to).length());
            }
        }
        return sum;
    }

    /** Whether the instant lies within working hours. */
    public boolean isWorking(Instant instant) {
        return firstDateAround(instant).datesUntil(lastDateAround(instant).plusDays(1))
                .flatMap(date -> stretchesOn(date).stream())
                .anyMatch(stretch -> stretch.contains(instant));
    }

    /* Where clocks go back across midnight, as St. John's did, an instant may lie in the hours of the date beside its own. */
    private LocalDate firstDateAround(Instant instant) {
        return LocalDate.ofInstant(instant, zone).minusDays(1);
    }

    private LocalDate lastDateAround(Instant instant) {
        return LocalDate.ofInstant(instant, zone).plusDays(1);
    }

    private List<Stretch> stretchesOn(LocalDate date) {
        if (holidays.contains(date)) {
            return List.of();
        }
        return week.on(date.getDayOfWeek()).stream().map(hours -> stretch(date, hours)).toList();
    }

    private Stretch stretch(LocalDate date, WorkHours hours) {
        LocalDate end = hours.endsWithTheDay() ? date.plusDays(1) : date;
        return new Stretch(instantOf(date.atTime(hours.from())), instantOf(end.atTime(hours.to())));
    }

    /**
     * The instant of a local time. One that the clocks skip is the instant of the change, and of one that comes twice the first counts:
     * later local times are never earlier instants, so that stretches neither overlap nor turn around.
     */
    private Instant instantOf(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant() : local.atZone(zone).toInstant();
    }

    /** A stretch of real time, its end excluded; empty when the clocks skip it. */
    private record Stretch(Instant start, Instant end) {

        Stretch after(Instant instant) {
            return instant.isAfter(start) ? new Stretch(instant, end) : this;
        }

        Stretch before(Instant instant) {
            return instant.isBefore(end) ? new Stretch(start, instant) : this;
        }

        Duration length() {
            return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
        }

        boolean contains(Instant instant) {
            return !instant.isBefore(start) && instant.isBefore(end);
        }
    }
}
