package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/** Reads dates as people type them into Jira's pickers, as browsers send them, and as REST writes them. */
final class DateTexts {
    private static final String WITH_OFFSET = "yyyy-MM-dd'T'HH:mm[:ss[.SSS]][XXX][XX]";

    private final DateTimeFormatterFactory dates;

    DateTexts(DateTimeFormatterFactory dates) {
        this.dates = dates;
    }

    /** The instant that the text names, in the reader's zone when it names none. */
    Optional<Date> instant(String text) {
        DateTimeFormatter picker = dates.formatter().forLoggedInUser().withStyle(DateTimeStyle.DATE_TIME_PICKER);
        return picked(picker, text).or(() -> iso(text, picker.getZone().toZoneId()));
    }

    /** The start of the day that the text names, in the process's zone: a day is the same day for every reader. */
    Optional<Date> day(String text) {
        DateTimeFormatter picker = dates.formatter().forLoggedInUser().withStyle(DateTimeStyle.DATE_PICKER).withSystemZone();
        return picked(picker, text).or(() -> isoDay(text));
    }

    private static Optional<Date> picked(DateTimeFormatter picker, String text) {
        for (Locale locale : new Locale[] {picker.getLocale(), Locale.ENGLISH}) {
            try {
                return Optional.of(picker.withLocale(locale).parse(text));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Date> iso(String text, ZoneId zone) {
        try {
            var read = java.time.format.DateTimeFormatter.ofPattern(WITH_OFFSET)
                    .parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(Date.from(read instanceof OffsetDateTime exact ? exact.toInstant()
                    : ((LocalDateTime) read).atZone(zone).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Date> isoDay(String text) {
        try {
            return Optional.of(Date.from(LocalDate.parse(text.strip()).atStartOfDay(ZoneId.systemDefault()).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
