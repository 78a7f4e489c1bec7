package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.ZoneId;
import org.hypothesisstories.application.port.HostTimeZone;

/** Jira's own time zone. */
public class JiraTimeZone implements HostTimeZone {
    private final TimeZoneManager timeZones;

    public JiraTimeZone(TimeZoneManager timeZones) {
        this.timeZones = timeZones;
    }

    @Override
    public ZoneId zone() {
        return timeZones.getDefaultTimezone().toZoneId();
    }
}
