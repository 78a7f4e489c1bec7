package org.hypothesisstories.application.calendar;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.CalendarFeed;
import org.hypothesisstories.application.port.FeedAddresses;
import org.hypothesisstories.application.port.HostTimeZone;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.AllowedAddresses;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.calendar.Holiday;
import org.hypothesisstories.domain.calendar.HolidayLines;
import org.hypothesisstories.domain.ical.IcalHolidays;
import org.hypothesisstories.domain.ical.Window;
import org.hypothesisstories.domain.timebox.Actor;

/** Adds to a calendar's holidays those of an iCalendar text and of an address on the administrator's list. */
public final class ReadHolidays {

    private final CalendarDoor door;
    private final CalendarFeed feed;
    private final FeedAddresses addresses;
    private final HostTimeZone hostTimeZone;
    private final InstantSource clock;

    public ReadHolidays(
            CalendarDoor door, CalendarFeed feed, FeedAddresses addresses, HostTimeZone hostTimeZone, InstantSource clock) {
        this.door = door;
        this.feed = feed;
        this.addresses = addresses;
        this.hostTimeZone = hostTimeZone;
        this.clock = clock;
    }

    /**
     * The text with all holidays by date, or what is wrong with the sources. Stores nothing.
     *
     * @param projectKey empty for the default calendar
     * @throws CalendarRefused if there is no such project, or the calendar is not this person's to change
     */
    public Parsed<CalendarText, FieldProblem> into(
            Actor actor, Optional<String> projectKey, CalendarOrder order) {
        door.admit(actor, projectKey);
        return into(order);
    }

    Parsed<CalendarText, FieldProblem> into(CalendarOrder order) {
        ZoneId zone = order.text().parse().value().map(CalendarSettings::zone).orElseGet(hostTimeZone::zone);
        List<FieldProblem> problems = new ArrayList<>();
        List<Holiday> found = new ArrayList<>();
        if (!order.icalendar().isBlank()) {
            take(read(CalendarField.ICALENDAR, order.icalendar(), zone), found, problems);
        }
        if (!order.address().isBlank()) {
            Parsed<String, FieldProblem> text = fetch(order.address());
            problems.addAll(text.problems());
            text.value().ifPresent(feedText -> take(read(CalendarField.ADDRESS, feedText, zone), found, problems));
        }
        if (!problems.isEmpty()) {
            return Parsed.refused(problems);
        }
        return Parsed.accepted(found.isEmpty() ? order.text() : withMore(order.text(), found));
    }

    /** What stands in the field stays as it is while it cannot be read: it is refused, with all else, when it is stored. */
    private static CalendarText withMore(CalendarText text, List<Holiday> found) {
        return HolidayLines.parse(text.holidays()).value()
                .map(written -> text.withHolidays(HolidayLines.write(HolidayLines.merged(written, found))))
                .orElseGet(() -> text.withHolidays(text.holidays().stripTrailing() + "\n" + HolidayLines.write(found)));
    }

    private Parsed<List<Holiday>, FieldProblem> read(CalendarField field, String text, ZoneId zone) {
        Window window = Window.around(LocalDate.ofInstant(clock.instant(), zone));
        var read = IcalHolidays.read(text, window, zone);
        return read.value().map(Parsed::<List<Holiday>, FieldProblem>accepted)
                .orElseGet(() -> Parsed.refused(read.problems().stream().map(problem -> FieldProblem.of(field, problem)).toList()));
    }

    private Parsed<String, FieldProblem> fetch(String written) {
        AllowedAddresses allowed = AllowedAddresses.parse(addresses.read()).value().orElse(new AllowedAddresses(List.of()));
        Optional<URI> address = AllowedAddresses.address(written);
        if (address.isEmpty()) {
            return refused(Reason.ADDRESS_UNREADABLE, written);
        }
        if (!allowed.allows(address.get())) {
            return refused(Reason.ADDRESS_NOT_ALLOWED, written);
        }
        Parsed<String, CalendarProblem> text = feed.fetch(address.get(), allowed);
        return text.value().map(Parsed::<String, FieldProblem>accepted)
                .orElseGet(() -> Parsed.refused(text.problems().stream().map(FieldProblem::of).toList()));
    }

    private static Parsed<String, FieldProblem> refused(Reason reason, String written) {
        return Parsed.refused(FieldProblem.of(new CalendarProblem(CalendarField.ADDRESS, reason, 0, written.strip())));
    }

    private static void take(
            Parsed<List<Holiday>, FieldProblem> read, List<Holiday> found, List<FieldProblem> problems) {
        read.value().ifPresent(found::addAll);
        problems.addAll(read.problems());
    }
}
