package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.CalendarConflict;
import org.hypothesisstories.application.port.FeedAddresses;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.AllowedAddresses;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarProblem;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.calendar.CalendarText;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Changes a calendar for whoever administers it. Time boxes that run follow within minutes: {@link MoveDeadlines}. */
public final class ChangeCalendar {

    private final CalendarDoor door;
    private final ReadCalendar readCalendar;
    private final ReadHolidays readHolidays;
    private final CalendarRecorder recorder;
    private final FeedAddresses addresses;
    private final InstantSource clock;

    public ChangeCalendar(
            CalendarDoor door, ReadCalendar readCalendar, ReadHolidays readHolidays, CalendarRecorder recorder, FeedAddresses addresses,
            InstantSource clock) {
        this.door = door;
        this.readCalendar = readCalendar;
        this.readHolidays = readHolidays;
        this.recorder = recorder;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Sets a calendar; nothing is stored when anything is wrong.
     *
     * @param projectKey empty for the default calendar
     * @throws CalendarRefused if there is no such project, the calendar is not this person's to change, or somebody else changed it
     */
    public Parsed<CalendarStand, FieldProblem> change(Actor actor, Optional<String> projectKey, CalendarOrder order) {
        CalendarDoor.Admitted admitted = door.admit(actor, projectKey);
        List<FieldProblem> problems = new ArrayList<>();
        Optional<CalendarSettings> settings = settings(order, problems);
        Optional<String> list = admitted.scope().equals(CalendarScope.DEFAULT) ? order.addresses() : Optional.empty();
        list.map(AllowedAddresses::parse)
                .ifPresent(parsed -> parsed.problems().forEach(problem -> problems.add(FieldProblem.of(problem))));
        if (!problems.isEmpty()) {
            return Parsed.refused(problems);
        }
        set(actor, admitted, settings, order.seen());
        list.ifPresent(addresses::write);
        return Parsed.accepted(readCalendar.read(admitted));
    }

    /**
     * Lets a project follow the default calendar again; one that does so already is left as it is.
     *
     * @throws CalendarRefused as {@link #change}
     */
    public CalendarStand followDefault(Actor actor, String projectKey, Optional<Instant> seen) {
        CalendarDoor.Admitted admitted = door.admit(actor, Optional.of(projectKey));
        set(actor, admitted, Optional.empty(), seen);
        return readCalendar.read(admitted);
    }

    private Optional<CalendarSettings> settings(CalendarOrder order, List<FieldProblem> problems) {
        Parsed<CalendarText, FieldProblem> text = readHolidays.into(order);
        problems.addAll(text.problems());
        Parsed<CalendarSettings, CalendarProblem> settings = text.value().orElse(order.text()).parse();
        settings.problems().forEach(problem -> problems.add(FieldProblem.of(problem)));
        return settings.value();
    }

    private void set(Actor actor, CalendarDoor.Admitted admitted, Optional<CalendarSettings> settings, Optional<Instant> seen) {
        CalendarStand stand = readCalendar.read(admitted);
        String subject = admitted.project().map(ProjectRef::key).orElse("");
        if (seen.filter(state -> !state.equals(stand.state())).isPresent()) {
            throw new CalendarRefused(CalendarRefused.Reason.CHANGED_MEANWHILE, subject);
        }
        if (settings.equals(stand.era().flatMap(CalendarEra::settings))) {
            return;
        }
        // Two changes never fall on one instant, not even when the clock of one node is behind.
        Instant next = stand.state().plusMillis(1);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CalendarEra era = new CalendarEra(admitted.scope(), now.isAfter(next) ? now : next, actor, settings);
        try {
            recorder.record(stand.era().map(CalendarEra::since), era);
        } catch (CalendarConflict conflict) {
            throw new CalendarRefused(CalendarRefused.Reason.CHANGED_MEANWHILE, subject);
        }
    }
}
