package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/** The working calendars of projects, and the one on which a box runs. */
@FunctionalInterface
public interface Calendars {

    /** The calendar of the project that the issue is in; the standard one where nothing is set. */
    WorkCalendar forIssue(long issueId);

    /**
     * The calendar that was in force when the box took its last step, and on which its time is counted until the next one. Another than
     * {@link #forIssue} only until a running box has moved to a calendar that was changed.
     */
    default WorkCalendar of(TimeBox box) {
        return forIssue(box.id().issueId());
    }
}
