package org.hypothesisstories.workbench.jira.datetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.hypothesisstories.workbench.jira.ConfigurationFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTimeFormatsTest {
    private final ConfigurationFixture jira = new ConfigurationFixture();
    private final DateTimeFormatter utc = jira.configuration.people().dates().formatter().withZone(TimeZone.getTimeZone("UTC"));

    @AfterEach
    void close() {
        jira.close();
    }

    /** The fixture's clock stands at noon of Monday, 23 November 2026. */
    @ParameterizedTest
    @CsvSource({"2026-11-23T08:05:00Z,Today 8:05 AM", "2026-11-22T23:00:00Z,Yesterday 11:00 PM", "2026-11-24T00:00:00Z,Tomorrow 12:00 AM",
            "2026-11-20T10:00:00Z,Friday 10:00 AM", "2026-11-16T10:00:00Z,16/Nov/26 10:00 AM", "2026-12-01T10:00:00Z,01/Dec/26 10:00 AM"})
    void namesDaysThatAreNear(Instant time, String text) {
        assertEquals(text, utc.format(Date.from(time)));
    }

    @Test
    void writesInTheReadersZoneAndLanguage() {
        jira.configuration.people().users().chooseZone(jira.dana, TimeZone.getTimeZone("Asia/Tokyo"));
        jira.configuration.people().users().chooseLocale(jira.dana, Locale.JAPANESE);
        DateTimeFormatter formatter = jira.configuration.people().dates().formatter().forUser(jira.dana);
        assertEquals("\u4eca\u65e5", formatter.format(Date.from(Instant.parse("2026-11-23T08:05:00Z"))).substring(0, 2));
        assertEquals("Asia/Tokyo", formatter.getZone().getID());
        assertEquals(Locale.JAPANESE, formatter.getLocale());
    }

    @Test
    void readsWhatItWrites() {
        DateTimeFormatter picker = utc.withStyle(DateTimeStyle.DATE_TIME_PICKER);
        assertEquals("23/Nov/26 6:30 PM", picker.format(picker.parse("23/nov/26 6:30 pm")));
        assertEquals(Instant.parse("2026-11-23T00:00:00Z"), utc.withStyle(DateTimeStyle.DATE_PICKER).parse("23/Nov/26").toInstant());
        assertThrows(IllegalArgumentException.class, () -> picker.parse("soon"));
    }

    @Test
    void machineFormatsAreTheSameInEveryLanguage() {
        DateTimeFormatter iso = utc.withLocale(Locale.JAPANESE).withStyle(DateTimeStyle.ISO_8601_DATE_TIME);
        assertEquals("2026-11-23T08:05:00+0000", iso.format(Date.from(Instant.parse("2026-11-23T08:05:00Z"))));
    }
}
