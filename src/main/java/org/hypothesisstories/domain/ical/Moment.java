package org.hypothesisstories.domain.ical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hypothesisstories.domain.ical.IcalProblem.Reason;

/**
 * A date, or a date and a time, as the clocks on the wall show it. A time with a zone of its own keeps its own date; a time in UTC has the
 * date of the reader's zone.
 */
record Moment(LocalDate date, LocalTime time, boolean wholeDay) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z)?)?");
    private static final int LEAP_SECOND = 60;

    static Moment parse(ContentLine line, String value, ZoneId reader) {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            throw new IcalFault(Reason.BAD_DATE, line.number(), value);
        }
        try {
            return of(form, reader);
        } catch (DateTimeException noSuchDate) {
            throw new IcalFault(Reason.BAD_DATE, line.number(), value);
        }
    }

    LocalDateTime at() {
        return date.atTime(time);
    }

    private static Moment of(Matcher form, ZoneId reader) {
        LocalDate date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
        if (form.group(4) == null) {
            return new Moment(date, LocalTime.MIDNIGHT, true);
        }
        int second = number(form, 6);
        LocalDateTime written =
                date.atTime(number(form, 4), number(form, 5), second == LEAP_SECOND ? LEAP_SECOND - 1 : second);
        LocalDateTime local = form.group(7) == null
                ? written
                : written.atOffset(ZoneOffset.UTC).atZoneSameInstant(reader).toLocalDateTime();
        return new Moment(local.toLocalDate(), local.toLocalTime(), false);
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
