package org.hypothesisstories.domain.ical;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hypothesisstories.domain.ical.Components.EventLines;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/** Reads an event from its lines. */
final class EventReader {

    private final EventLines event;
    private final ZoneId reader;

    private EventReader(EventLines event, ZoneId reader) {
        this.event = event;
        this.reader = reader;
    }

    static Event read(EventLines event, ZoneId reader) {
        return new EventReader(event, reader).event();
    }

    /** What people call the event, for those who are told of a problem in it. */
    static String name(EventLines event) {
        return event.lines().stream().filter(line -> line.name().equals("SUMMARY")).findFirst().map(ContentLine::text).orElse("");
    }

    private Event event() {
        refuse("EXRULE");
        ContentLine startLine = first("DTSTART").orElseThrow(() -> new IcalFault(Reason.NO_START, event.number(), ""));
        Moment start = Moment.parse(startLine, startLine.value(), reader);
        return new Event(
                first("UID").map(ContentLine::text).orElse(""),
                name(event),
                start,
                days(start),
                lines("RRULE").map(line -> RuleReader.read(line, clockOf(startLine, start))).toList(),
                dates("RDATE"),
                dates("EXDATE"),
                first("RECURRENCE-ID").map(this::replaced),
                first("STATUS").filter(line -> line.value().strip().equalsIgnoreCase("CANCELLED")).isPresent());
    }

    private int days(Moment start) {
        Optional<ContentLine> end = first("DTEND");
        if (end.isPresent()) {
            return Lengths.until(end.get(), start, Moment.parse(end.get(), end.get().value(), reader));
        }
        return first("DURATION").map(line -> Lengths.of(line, start)).orElse(1);
    }

    /** The zone in whose dates the recurrences come, and so an end that is written in UTC is meant; whole days have none. */
    private ZoneId clockOf(ContentLine startLine, Moment start) {
        if (start.wholeDay()) {
            return ZoneOffset.UTC;
        }
        return startLine.parameter("TZID").filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of).orElse(reader);
    }

    private LocalDate replaced(ContentLine line) {
        if (line.parameter("RANGE").isPresent()) {
            throw new IcalFault(Reason.UNSUPPORTED, line.number(), "RANGE=" + line.parameters().get("RANGE"));
        }
        return Moment.parse(line, line.value(), reader).date();
    }

    private Set<LocalDate> dates(String name) {
        Set<LocalDate> dates = new HashSet<>();
        for (ContentLine line : lines(name).toList()) {
            if (line.parameter("VALUE").filter("PERIOD"::equalsIgnoreCase).isPresent()) {
                throw new IcalFault(Reason.UNSUPPORTED, line.number(), "VALUE=PERIOD");
            }
            for (String value : line.value().split(",")) {
                dates.add(Moment.parse(line, value, reader).date());
            }
        }
        return dates;
    }

    private void refuse(String name) {
        first(name).ifPresent(line -> {
            throw new IcalFault(Reason.UNSUPPORTED, line.number(), name);
        });
    }

    private Optional<ContentLine> first(String name) {
        return lines(name).findFirst();
    }

    private Stream<ContentLine> lines(String name) {
        List<ContentLine> lines = event.lines();
        return lines.stream().filter(line -> line.name().equals(name));
    }
}
