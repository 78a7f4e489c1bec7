package org.hypothesisstories.domain.ical;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.Holiday;
import org.hypothesisstories.domain.calendar.HolidayLines;
import org.hypothesisstories.domain.ical.Components.EventLines;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/** Reads holidays from iCalendar text. */
public final class IcalHolidays {

    /** The longest text that is read, in characters. */
    public static final int LARGEST = 1_000_000;

    /** The most events of one text. */
    public static final int MOST_EVENTS = 5000;

    private static final int MOST_PROBLEMS = 20;

    private final Window window;
    private final ZoneId zone;
    private final List<IcalProblem> problems = new ArrayList<>();

    private IcalHolidays(Window window, ZoneId zone) {
        this.window = window;
        this.zone = zone;
    }

    /**
     * All holidays that touch the window, by date; or what is wrong with the text, at most twenty problems.
     *
     * @param zone where a time that is written in UTC finds its date
     */
    public static Parsed<List<Holiday>, IcalProblem> read(String text, Window window, ZoneId zone) {
        return new IcalHolidays(window, zone).read(text);
    }

    private Parsed<List<Holiday>, IcalProblem> read(String text) {
        if (text.length() > LARGEST) {
            return Parsed.refused(new IcalProblem(Reason.TOO_LARGE, 0, "", Integer.toString(LARGEST)));
        }
        try {
            List<Event> events = events(Components.events(ContentLines.of(text)));
            List<Holiday> holidays = problems.isEmpty() ? holidays(events) : List.of();
            return problems.isEmpty() ? Parsed.accepted(HolidayLines.merged(holidays, List.of())) : Parsed.refused(problems);
        } catch (IcalFault fault) {
            return Parsed.refused(fault.problem());
        }
    }

    private List<Event> events(List<EventLines> written) {
        List<Event> events = new ArrayList<>();
        for (EventLines event : written) {
            try {
                events.add(EventReader.read(event, zone));
            } catch (IcalFault fault) {
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(fault.problem().inEvent(EventReader.name(event)));
                }
            }
        }
        return events;
    }

    private List<Holiday> holidays(List<Event> events) {
        Map<String, Set<LocalDate>> replaced = new HashMap<>();
        events.stream().filter(event -> !event.uid().isEmpty()).forEach(event -> event.replaces()
                .ifPresent(day -> replaced.computeIfAbsent(event.uid(), uid -> new HashSet<>()).add(day)));
        List<Holiday> holidays = new ArrayList<>();
        for (Event event : events) {
            if (!event.cancelled()) {
                Set<LocalDate> gone = event.replaces().isPresent() ? Set.of() : replaced.getOrDefault(event.uid(), Set.of());
                for (LocalDate first : event.firstDays(window, gone)) {
                    holidays.add(new Holiday(first, first.plusDays(event.days() - 1L), event.name()));
                }
            }
            if (holidays.size() > HolidayLines.MOST) {
                throw new IcalFault(Reason.TOO_MANY_HOLIDAYS, 0, Integer.toString(HolidayLines.MOST));
            }
        }
        return holidays;
    }
}
