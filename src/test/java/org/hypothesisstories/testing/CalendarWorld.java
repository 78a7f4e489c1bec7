package org.hypothesisstories.testing;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.calendar.CalendarDoor;
import org.hypothesisstories.application.calendar.CalendarRecorder;
import org.hypothesisstories.application.calendar.ChangeCalendar;
import org.hypothesisstories.application.calendar.PreviewDeadline;
import org.hypothesisstories.application.calendar.ProjectCalendars;
import org.hypothesisstories.application.calendar.ReadCalendar;
import org.hypothesisstories.application.calendar.ReadHolidays;
import org.hypothesisstories.application.port.FeedAddresses;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarField;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.Actor;

/** The use cases of calendars over fakes: project RES, which Paula administers and Dana sees, and Jira, which Adam administers. */
public final class CalendarWorld {

    public static final long RES = 10000;
    public static final Actor PAULA = Actor.user("paula");
    public static final Actor DANA = Actor.user("dana");
    public static final Actor ADAM = Actor.user("adam");
    public static final Actor STRANGER = Actor.user("stranger");

    /** Monday, nine o'clock in UTC. */
    public final MutableClock clock = MutableClock.at("2026-03-02T09:00:00Z");
    public final InMemoryCalendarBook book = new InMemoryCalendarBook();
    public final InMemoryTimerStore timers = new InMemoryTimerStore();
    public final FakeProjectDirectory projects = new FakeProjectDirectory();
    public final FakeCalendarGate gate = new FakeCalendarGate();
    public final Map<URI, String> web = new HashMap<>();
    public final StringBuilder listed = new StringBuilder();

    public final ProjectCalendars calendars = new ProjectCalendars(book, projects, () -> ZoneId.of("Asia/Tokyo"));
    public final ReadCalendar read;
    public final ReadHolidays readHolidays;
    public final ChangeCalendar change;
    public final PreviewDeadline preview = new PreviewDeadline(clock);

    public CalendarWorld() {
        CalendarDoor door = new CalendarDoor(projects, gate);
        read = new ReadCalendar(door, calendars, addresses());
        readHolidays = new ReadHolidays(door, (address, allowed) -> fetch(address), addresses(), () -> ZoneId.of("Asia/Tokyo"), clock);
        CalendarRecorder recorder = new CalendarRecorder(book, timers, Runnable::run, clock);
        change = new ChangeCalendar(door, read, readHolidays, recorder, addresses(), clock);
        projects.add(RES, "RES", "Research");
        gate.letAdminister(PAULA, CalendarScope.project(RES));
        gate.letAdminister(ADAM, CalendarScope.project(RES));
        gate.letAdminister(ADAM, CalendarScope.DEFAULT);
        gate.letSee(DANA, RES);
    }

    private FeedAddresses addresses() {
        return new FeedAddresses() {
            @Override
            public String read() {
                return listed.toString();
            }

            @Override
            public void write(String addresses) {
                listed.setLength(0);
                listed.append(addresses);
            }
        };
    }

    private Parsed<String, CalendarProblem> fetch(URI address) {
        return Optional.ofNullable(web.get(address)).map(Parsed::<String, CalendarProblem>accepted)
                .orElseGet(() -> Parsed.refused(new CalendarProblem(
                        CalendarField.ADDRESS, CalendarProblem.Reason.ADDRESS_UNREACHABLE, 0, address.getHost())));
    }
}
