package org.hypothesisstories.workbench.jira.datetime;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** One style in one zone and language; the with-methods make another. */
record ReaderFormatter(DateTimeFormats formats, DateTimeStyle style, TimeZone zone, Locale locale) implements DateTimeFormatter {
    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public String format(Date date) {
        ZonedDateTime time = ZonedDateTime.ofInstant(date.toInstant(), zone.toZoneId());
        if (Patterns.isRelative(style)) {
            String day = relativeDay(time.toLocalDate());
            if (day != null) {
                return style == DateTimeStyle.RELATIVE_WITHOUT_TIME ? day : day + " " + pattern(Patterns.of(DateTimeStyle.TIME)).format(time);
            }
        }
        return pattern(Patterns.of(style)).format(time);
    }

    /** Yesterday, today, tomorrow, or the name of a day of the last week; null for days further off. */
    private String relativeDay(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(formats.clock().instant(), zone.toZoneId());
        long distance = ChronoUnit.DAYS.between(today, day);
        if (distance == 0) {
            return formats.texts(locale).getText("workbench.date.today");
        }
        if (distance == 1) {
            return formats.texts(locale).getText("workbench.date.tomorrow");
        }
        if (distance == -1) {
            return formats.texts(locale).getText("workbench.date.yesterday");
        }
        return distance < 0 && distance > -DAYS_OF_A_WEEK ? pattern("EEEE").format(day) : null;
    }

    private java.time.format.DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Patterns.isForMachines(style) ? Locale.ENGLISH : locale).withZone(zone.toZoneId());
    }

    @Override
    public Date parse(String text) {
        try {
            TemporalAccessor read = pattern(Patterns.of(style)).parse(text.strip());
            LocalDate day = LocalDate.from(read);
            LocalTime time = read.query(TemporalQueries.localTime());
            return Date.from(day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(read.query(TemporalQueries.zone())).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not of the form " + getFormatHint(), e);
        }
    }

    @Override
    public String getFormatHint() {
        return Patterns.of(style);
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return formats.forUser(style, formats.loggedInUser());
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return formats.forUser(style, user);
    }

    @Override
    public DateTimeFormatter withDefaultZone() {
        return withZone(formats.defaultZone());
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return withZone(TimeZone.getDefault());
    }

    @Override
    public DateTimeFormatter withZone(TimeZone other) {
        return new ReaderFormatter(formats, style, other, locale);
    }

    @Override
    public DateTimeFormatter withDefaultLocale() {
        return withLocale(Locale.ENGLISH);
    }

    @Override
    public DateTimeFormatter withLocale(Locale other) {
        return new ReaderFormatter(formats, style, zone, other);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle other) {
        return new ReaderFormatter(formats, other, zone, locale);
    }

    @Override
    public DateTimeFormatter withStyle(String name) {
        return withStyle(DateTimeStyle.valueOf(name));
    }

    @Override
    public TimeZone getZone() {
        return zone;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public DateTimeStyle getStyle() {
        return style;
    }
}
