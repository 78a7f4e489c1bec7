package org.hypothesisstories.adapter.words;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.util.Date;

/** Instants in the reader's time zone and language, in Jira's own form. */
public class DateWords {
    private final DateTimeFormatterFactory formatters;

    public DateWords(DateTimeFormatterFactory formatters) {
        this.formatters = formatters;
    }

    public String of(Instant instant) {
        return formatters.formatter().forLoggedInUser().withStyle(DateTimeStyle.COMPLETE).format(Date.from(instant));
    }
}
