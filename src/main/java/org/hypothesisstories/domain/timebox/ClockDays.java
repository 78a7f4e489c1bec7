package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** The days of a time zone as its clocks show them, with the days on which clocks change. */
final class ClockDays {

    private final ZoneId zone;

    ClockDays(ZoneId zone) {
        this.zone = zone;
    }

    /** The real time of working hours on a date. */
    Stretch stretch(LocalDate date, WorkHours hours) {
        LocalDate end = hours.endsWithTheDay() ? date.plusDays(1) : date;
        return new Stretch(instantOf(date.atTime(hours.from())), instantOf(end.atTime(hours.to())));
    }

    /** The first date from this one on that a change of clocks touches; the date itself when it does. */
    LocalDate evenUntil(LocalDate date) {
        // A change at the very start of the date belongs to it.
        ZoneOffsetTransition next = zone.getRules().nextTransition(instantOf(date.atStartOfDay()).minusSeconds(1));
        if (next == null) {
            return LocalDate.MAX;
        }
        LocalDateTime before = next.getDateTimeBefore();
        LocalDateTime after = next.getDateTimeAfter();
        return (before.isBefore(after) ? before : after).toLocalDate();
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
    record Stretch(Instant start, Instant end) {

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
