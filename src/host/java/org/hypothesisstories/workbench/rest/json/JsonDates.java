package org.hypothesisstories.workbench.rest.json;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Instants and days as Jira writes them. */
public final class JsonDates {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

    private JsonDates() {}

    /** For instance {@code 2026-11-23T10:00:00.000+0000}; null for null. */
    public static String instant(Date date) {
        return date == null ? null : INSTANT.format(java.time.Instant.ofEpochMilli(date.getTime()));
    }

    /** For instance {@code 2026-11-23}; null for null. */
    static String day(java.sql.Timestamp date) {
        return date == null ? null : date.toLocalDateTime().toLocalDate().toString();
    }
}
