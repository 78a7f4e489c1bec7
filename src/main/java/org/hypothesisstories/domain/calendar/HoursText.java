package org.hypothesisstories.domain.calendar;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;
import org.hypothesisstories.domain.timebox.WorkHours;

/** Reads and writes the hours of one weekday: {@code 09:00-12:30, 13:30-17:00}; {@code 24:00} is midnight; nothing is a day off. */
final class HoursText {

    private static final Pattern STRETCH =
            Pattern.compile("(\\d{1,2})(?::(\\d{2}))?\\s*[-\u2010-\u2015\u2212~\u301c]\\s*(\\d{1,2})(?::(\\d{2}))?");
    private static final int LAST_HOUR = 24;
    private static final int MINUTES = 60;

    private HoursText() {
    }

    static Parsed<List<WorkHours>, CalendarProblem> parse(DayOfWeek weekday, String written) {
        List<WorkHours> hours = new ArrayList<>();
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (text.isEmpty() || text.equals("-")) {
            return Parsed.accepted(hours);
        }
        for (String part : text.split("[,;\u3001]")) {
            Matcher stretch = STRETCH.matcher(part.strip());
            Optional<LocalTime> from = stretch.matches() ? time(stretch.group(1), stretch.group(2), false) : Optional.empty();
            Optional<LocalTime> to = stretch.matches() ? time(stretch.group(3), stretch.group(4), true) : Optional.empty();
            if (from.isEmpty() || to.isEmpty()) {
                return refused(weekday, Reason.HOURS_UNREADABLE, part.strip());
            }
            if (!to.get().equals(LocalTime.MIDNIGHT) && !from.get().isBefore(to.get())) {
                return refused(weekday, Reason.HOURS_BACKWARDS, part.strip());
            }
            hours.add(new WorkHours(from.get(), to.get()));
        }
        return Parsed.accepted(hours);
    }

    static String write(List<WorkHours> hours) {
        return hours.stream()
                .map(stretch -> stretch.from() + "-" + (stretch.endsWithTheDay() ? "24:00" : stretch.to()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<LocalTime> time(String hours, String minutes, boolean end) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (end && hour == LAST_HOUR && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < LAST_HOUR && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Parsed<List<WorkHours>, CalendarProblem> refused(DayOfWeek weekday, Reason reason, String written) {
        return Parsed.refused(new CalendarProblem(CalendarField.of(weekday), reason, 0, written));
    }
}
