package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** The standard working week in Jira's own time zone, the same for every project. */
public class JiraCalendars implements Calendars {
    private final TimeZoneManager timeZones;

    public JiraCalendars(TimeZoneManager timeZones) {
        this.timeZones = timeZones;
    }

    @Override
    public WorkCalendar forIssue(long issueId) {
        return WorkCalendar.standard(timeZones.getDefaultTimezone().toZoneId());
    }
}
