package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.FeedAddresses;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarHistory;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.Actor;

/** Reads a calendar for whoever administers it. */
public final class ReadCalendar {

    private final CalendarDoor door;
    private final ProjectCalendars calendars;
    private final FeedAddresses addresses;

    public ReadCalendar(CalendarDoor door, ProjectCalendars calendars, FeedAddresses addresses) {
        this.door = door;
        this.calendars = calendars;
        this.addresses = addresses;
    }

    /**
     * @param projectKey empty for the default calendar
     * @throws CalendarRefused if there is no such project, or the calendar is not this person's to see
     */
    public CalendarStand read(Actor actor, Optional<String> projectKey) {
        return read(door.admit(actor, projectKey));
    }

    CalendarStand read(CalendarDoor.Admitted admitted) {
        CalendarHistory current = calendars.current(admitted.scope());
        List<CalendarEra> own = admitted.scope().equals(CalendarScope.DEFAULT) ? current.defaults() : current.own();
        Optional<CalendarEra> era = own.stream().findFirst();
        return new CalendarStand(
                admitted.scope(), admitted.project(), current.at(Instant.MAX), era.flatMap(CalendarEra::settings).isPresent(), era,
                addresses.read());
    }
}
