package org.hypothesisstories.domain.ical;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/** Takes the events out of a text. Other components, and what is nested in events, are passed over. */
final class Components {

    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    private final Deque<String> open = new ArrayDeque<>();
    private final List<EventLines> events = new ArrayList<>();
    private List<ContentLine> current = List.of();
    private int begunAt;

    private Components() {
    }

    /** The lines of one event, without those of what is nested in it. */
    record EventLines(int number, List<ContentLine> lines) {
    }

    static List<EventLines> events(List<ContentLine> lines) {
        Components reader = new Components();
        lines.forEach(reader::take);
        if (!reader.open.isEmpty()) {
            throw new IcalFault(Reason.CUT_OFF, lines.get(lines.size() - 1).number(), reader.open.peek());
        }
        if (lines.isEmpty()) {
            throw new IcalFault(Reason.NO_CALENDAR, 0, "");
        }
        return reader.events;
    }

    private void take(ContentLine line) {
        String component = line.value().strip().toUpperCase(Locale.ROOT);
        if (line.name().equals("BEGIN")) {
            begin(line, component);
        } else if (line.name().equals("END")) {
            end(line, component);
        } else if (open.isEmpty()) {
            throw new IcalFault(Reason.NO_CALENDAR, line.number(), line.name());
        } else if (open.peek().equals(EVENT)) {
            current.add(line);
        }
    }

    private void begin(ContentLine line, String component) {
        if (open.isEmpty() != component.equals(CALENDAR)) {
            throw new IcalFault(open.isEmpty() ? Reason.NO_CALENDAR : Reason.BAD_NESTING, line.number(), component);
        }
        if (component.equals(EVENT)) {
            if (open.contains(EVENT)) {
                throw new IcalFault(Reason.BAD_NESTING, line.number(), component);
            }
            begunAt = line.number();
            current = new ArrayList<>();
        }
        open.push(component);
    }

    private void end(ContentLine line, String component) {
        if (open.isEmpty() || !open.pop().equals(component)) {
            throw new IcalFault(Reason.BAD_NESTING, line.number(), component);
        }
        if (component.equals(EVENT)) {
            events.add(new EventLines(begunAt, current));
            if (events.size() > IcalHolidays.MOST_EVENTS) {
                throw new IcalFault(Reason.TOO_MANY_EVENTS, line.number(), Integer.toString(IcalHolidays.MOST_EVENTS));
            }
        }
    }
}
