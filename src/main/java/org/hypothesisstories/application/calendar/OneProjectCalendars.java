package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.util.Objects;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.domain.calendar.CalendarHistory;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** The calendars of one project, read once, for whoever counts the time of many of its boxes. */
public record OneProjectCalendars(CalendarHistory history) implements Calendars {

    public OneProjectCalendars {
        Objects.requireNonNull(history);
    }

    /** The calendar that holds at present. */
    public WorkCalendar current() {
        return history.at(Instant.MAX).calendar();
    }

    /** All issues are taken for issues of the project. */
    @Override
    public WorkCalendar forIssue(long issueId) {
        return current();
    }

    @Override
    public WorkCalendar of(TimeBox box) {
        return history.at(box.because().at()).calendar();
    }
}
