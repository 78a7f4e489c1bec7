package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the time of a box goes on from an instant, as long as nobody moves it.
 *
 * @param criticalFrom how much time is used when the last warning is given; empty where none is given
 * @param critical whether that much is used, with something left
 * @param counting the next stretches in which its time is used; empty unless it runs
 * @param whole whether these stretches lead up to the deadline
 */
public record TimeBoxOutlook(Optional<Duration> criticalFrom, boolean critical, List<TimeSpan> counting, boolean whole) {

    public TimeBoxOutlook {
        Objects.requireNonNull(criticalFrom);
        counting = List.copyOf(counting);
    }

    /**
     * @param warnings the points of which the project warns
     * @param most how many stretches are told at most
     */
    public static TimeBoxOutlook of(
            TimeBox box, WorkCalendar calendar, List<WarningPoint> warnings, Instant now, int most) {
        TimeBoxReading reading = box.read(calendar, now);
        Optional<Duration> from = warnings.stream()
                .map(point -> point.usedAt(reading.granted(), box.budget().measure(), calendar))
                .filter(used -> !used.isNegative() && !used.isZero() && used.compareTo(reading.granted()) < 0)
                .max(Comparator.naturalOrder());
        boolean critical = box.isUnderWay() && !reading.remaining().isZero()
                && from.filter(used -> reading.used().compareTo(used) >= 0).isPresent();
        List<TimeSpan> counting = counting(box, calendar, now, most);
        boolean whole = counting.isEmpty() || box.deadline().filter(counting.get(counting.size() - 1).to()::equals).isPresent();
        return new TimeBoxOutlook(from, critical, counting, whole);
    }

    /** When its time is used again; empty unless it runs and nobody works at present. */
    public Optional<Instant> restsUntil(Instant now) {
        return counting.stream().findFirst().map(TimeSpan::from).filter(from -> from.isAfter(now));
    }

    private static List<TimeSpan> counting(TimeBox box, WorkCalendar calendar, Instant now, int most) {
        Optional<Instant> deadline = box.deadline().filter(end -> box.state() == BoxState.RUNNING && end.isAfter(now));
        if (deadline.isEmpty()) {
            return List.of();
        }
        return box.budget().measure() == Measure.CALENDAR_TIME
                ? List.of(new TimeSpan(now, deadline.get()))
                : calendar.stretches(now, deadline.get(), most);
    }
}
