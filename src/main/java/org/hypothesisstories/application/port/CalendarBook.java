package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;

/** The calendars that people set, and those that they replaced. */
public interface CalendarBook {

    /** What these scopes are set to at present; scopes for which nothing was ever set are missing. One query. */
    List<CalendarEra> current(Set<CalendarScope> scopes);

    /** All that a scope was ever set to, the oldest first; the last one is its present state. */
    List<CalendarEra> all(CalendarScope scope);

    /**
     * Sets a scope's calendar and keeps what it replaces.
     *
     * @param seen the {@code since} of the state that is to be replaced; empty if nothing was set
     * @throws CalendarConflict if somebody else was faster; the surrounding transaction cannot go on then
     */
    void replace(Optional<Instant> seen, CalendarEra next);
}
