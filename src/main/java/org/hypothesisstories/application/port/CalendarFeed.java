package org.hypothesisstories.application.port;

import java.net.URI;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.AllowedAddresses;
import org.hypothesisstories.domain.calendar.CalendarProblem;

/** Fetches calendars from the web. */
@FunctionalInterface
public interface CalendarFeed {

    /** The text at an address, or why there is none. Goes nowhere else than the list allows, not even where it is sent. */
    Parsed<String, CalendarProblem> fetch(URI address, AllowedAddresses allowed);
}
