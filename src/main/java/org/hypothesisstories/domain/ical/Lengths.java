package org.hypothesisstories.domain.ical;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.calendar.Holiday;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/** How many days an event touches. */
final class Lengths {

    private static final Pattern DURATION =
            Pattern.compile("\\+?P(?:(\\d{1,4})W|(?=.)(?:(\\d{1,5})D)?(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?)");

    private Lengths() {
    }

    /** The days from a start to an end, which does not belong to the event itself. */
    static int until(ContentLine line, Moment start, Moment end) {
        return days(line, start, end.at());
    }

    static int of(ContentLine line, Moment start) {
        Matcher form = DURATION.matcher(line.value().strip());
        if (!form.matches()) {
            throw new IcalFault(Reason.BAD_DURATION, line.number(), line.value());
        }
        Duration length = Duration.ofDays(7 * number(form, 1) + number(form, 2))
                .plusHours(number(form, 3)).plusMinutes(number(form, 4)).plusSeconds(number(form, 5));
        return days(line, start, start.at().plus(length));
    }

    private static int days(ContentLine line, Moment start, LocalDateTime end) {
        if (end.isBefore(start.at())) {
            throw new IcalFault(Reason.ENDS_BEFORE_START, line.number(), line.value());
        }
        // An end that equals the start is a whole day to some writers, and a single moment to others: one day in any case.
        LocalDateTime last = end.equals(start.at()) ? end : end.minusNanos(1);
        long days = ChronoUnit.DAYS.between(start.date(), last.toLocalDate()) + 1;
        if (days > Holiday.LONGEST) {
            throw new IcalFault(Reason.TOO_LONG, line.number(), line.value());
        }
        return (int) days;
    }

    private static long number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Long.parseLong(form.group(group));
    }
}
