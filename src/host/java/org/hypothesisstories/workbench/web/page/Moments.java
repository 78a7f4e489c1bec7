package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** Times as the reader's language and time zone write them. */
public final class Moments {
    private final DateTimeFormatterFactory formats;

    public Moments(DateTimeFormatterFactory formats) {
        this.formats = formats;
    }

    /** A time for people and, in ISO 8601, for their browser. */
    public record Moment(String text, String iso) {}

    /** Nothing for an absent time. */
    public Moment of(Date time) {
        return time == null ? new Moment("", "") : new Moment(text(time, DateTimeStyle.COMPLETE),
                Instant.ofEpochMilli(time.getTime()).truncatedTo(ChronoUnit.SECONDS).toString());
    }

    public Moment of(Instant time) {
        return of(Date.from(time));
    }

    /** A day without its time. */
    public Moment day(Date time) {
        return time == null ? new Moment("", "") : new Moment(text(time, DateTimeStyle.DATE),
                new java.sql.Date(time.getTime()).toLocalDate().toString());
    }

    private String text(Date time, DateTimeStyle style) {
        return formats.formatter().forLoggedInUser().withStyle(style).format(time);
    }
}
