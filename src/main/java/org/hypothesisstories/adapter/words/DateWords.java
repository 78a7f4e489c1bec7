package org.hypothesisstories.adapter.words;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** Instants in the reader's time zone and language, in Jira's own form. */
public class DateWords {
    private static final int DAYS_OF_WEEK = 7;

    private final DateTimeFormatterFactory formatters;

    public DateWords(DateTimeFormatterFactory formatters) {
        this.formatters = formatters;
    }

    public String of(Instant instant) {
        return formatters.formatter().forLoggedInUser().withStyle(DateTimeStyle.COMPLETE).format(Date.from(instant));
    }

    /** "Fri 14:00" for what comes within a week, where the weekday alone says which day is meant; otherwise the whole date. */
    public String near(Instant instant, Instant now, Words words) {
        DateTimeFormatter reader = formatters.formatter().forLoggedInUser();
        ZoneId zone = reader.getZone().toZoneId();
        LocalDate date = LocalDate.ofInstant(instant, zone);
        long ahead = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), date);
        return ahead < 0 || ahead >= DAYS_OF_WEEK
                ? of(instant)
                : words.say("hypothesis.date.near", date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()),
                        reader.withStyle(DateTimeStyle.TIME).format(Date.from(instant)));
    }
}
