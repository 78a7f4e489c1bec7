package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.calendar.CalendarText;

/**
 * What somebody asks a calendar to be.
 *
 * @param icalendar iCalendar text whose holidays are added; empty for none
 * @param address where more holidays are read from and added; empty for none
 * @param addresses the new list of allowed addresses, for the default calendar; empty leaves it as it is
 * @param seen the state that the asker saw, so that nobody else's change is overwritten; empty for whatever stands
 */
public record CalendarOrder(
        CalendarText text, String icalendar, String address, Optional<String> addresses, Optional<Instant> seen) {

    public CalendarOrder {
        Objects.requireNonNull(text);
        Objects.requireNonNull(icalendar);
        Objects.requireNonNull(address);
        Objects.requireNonNull(addresses);
        Objects.requireNonNull(seen);
    }
}
