package org.hypothesisstories.domain.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * What a scope's calendar was set to at one time, and stayed until the next time.
 *
 * @param since from when on, in milliseconds; also tells one state of the calendar from another
 * @param by who set it
 * @param settings empty where a project has no calendar of its own any more
 */
public record CalendarEra(CalendarScope scope, Instant since, Actor by, Optional<CalendarSettings> settings) {
    public CalendarEra {
        Objects.requireNonNull(scope);
        since = since.truncatedTo(ChronoUnit.MILLIS);
        Objects.requireNonNull(by);
        Objects.requireNonNull(settings);
    }
}
