package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.timebox.WorkCalendar;

/** The working calendars of projects. */
@FunctionalInterface
public interface Calendars {

    /** The calendar of the project that the issue is in; the standard one where nothing is set. */
    WorkCalendar forIssue(long issueId);
}
