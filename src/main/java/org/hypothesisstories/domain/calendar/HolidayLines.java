package org.hypothesisstories.domain.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.calendar.CalendarProblem.Reason;

/**
 * Reads and writes holidays as people list them, one a line: {@code 2026-12-25 Christmas}, or from the first day to the last,
 * {@code 2026-12-24..2026-12-31 Closed}. The name may be left out. Empty lines mean nothing.
 */
public final class HolidayLines {

    /** The most holidays that a calendar has. */
    public static final int MOST = 5000;

    private static final Comparator<Holiday> BY_DATE =
            Comparator.comparing(Holiday::from).thenComparing(Holiday::to).thenComparing(Holiday::name);
    private static final Pattern LINE = Pattern.compile("(\\S+?)(?:\\s*\\.\\.\\s*(\\S+))?(?:\\s+(.*))?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

    private HolidayLines() {
    }

    /** The holidays by date, or every line that is wrong. */
    public static Parsed<List<Holiday>, CalendarProblem> parse(String text) {
        List<Holiday> holidays = new ArrayList<>();
        List<CalendarProblem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = Normalizer.normalize(lines.get(index), Normalizer.Form.NFKC).strip();
            if (!line.isEmpty()) {
                Parsed<Holiday, CalendarProblem> holiday = line(line, index + 1);
                holiday.value().ifPresent(holidays::add);
                problems.addAll(holiday.problems());
            }
        }
        if (problems.isEmpty() && holidays.size() > MOST) {
            problems.add(new CalendarProblem(CalendarField.HOLIDAYS, Reason.HOLIDAYS_TOO_MANY, 0, Integer.toString(holidays.size())));
        }
        return problems.isEmpty() ? Parsed.accepted(sorted(holidays)) : Parsed.refused(problems);
    }

    /** The lines that {@link #parse} reads. */
    public static String write(List<Holiday> holidays) {
        return holidays.stream().map(HolidayLines::line).collect(Collectors.joining("\n"));
    }

    /** Both lists as one by date, each holiday once. */
    public static List<Holiday> merged(List<Holiday> some, List<Holiday> others) {
        return sorted(Stream.concat(some.stream(), others.stream()).toList());
    }

    private static List<Holiday> sorted(Collection<Holiday> holidays) {
        return holidays.stream().distinct().sorted(BY_DATE).toList();
    }

    private static String line(Holiday holiday) {
        String days = holiday.from().equals(holiday.to()) ? holiday.from().toString() : holiday.from() + ".." + holiday.to();
        return holiday.name().isEmpty() ? days : days + " " + holiday.name();
    }

    private static Parsed<Holiday, CalendarProblem> line(String line, int number) {
        Matcher form = LINE.matcher(line);
        if (!form.matches()) {
            return refused(Reason.HOLIDAY_UNREADABLE, number, line);
        }
        Optional<LocalDate> from = date(form.group(1));
        Optional<LocalDate> to = form.group(2) == null ? from : date(form.group(2));
        if (from.isEmpty() || to.isEmpty()) {
            return refused(Reason.HOLIDAY_UNREADABLE, number, line);
        }
        if (to.get().isBefore(from.get())) {
            return refused(Reason.HOLIDAY_BACKWARDS, number, line);
        }
        if (ChronoUnit.DAYS.between(from.get(), to.get()) >= Holiday.LONGEST) {
            return refused(Reason.HOLIDAY_TOO_LONG, number, line);
        }
        return Parsed.accepted(new Holiday(from.get(), to.get(), form.group(3) == null ? "" : form.group(3)));
    }

    private static Optional<LocalDate> date(String written) {
        Matcher form = DATE.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Parsed<Holiday, CalendarProblem> refused(Reason reason, int line, String written) {
        return Parsed.refused(new CalendarProblem(CalendarField.HOLIDAYS, reason, line, written));
    }
}
