package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.domain.calendar.CalendarHistory;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** The calendars of issues whose projects are known, each project's read once: for one reading of many boxes, and not to be kept. */
final class CalendarsOnce implements Calendars {

    private final ProjectCalendars calendars;
    private final Map<Long, Long> projectOfIssue;
    private final Map<Long, CalendarHistory> read = new HashMap<>();

    CalendarsOnce(ProjectCalendars calendars, Map<Long, Long> projectOfIssue) {
        this.calendars = calendars;
        this.projectOfIssue = projectOfIssue;
    }

    @Override
    public WorkCalendar forIssue(long issueId) {
        return history(issueId).at(Instant.MAX).calendar();
    }

    @Override
    public WorkCalendar of(TimeBox box) {
        return history(box.id().issueId()).at(box.because().at()).calendar();
    }

    private CalendarHistory history(long issueId) {
        return read.computeIfAbsent(projectOfIssue.get(issueId), project -> calendars.history(CalendarScope.project(project)));
    }
}
