package org.hypothesisstories.application.port;

import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.Actor;

/** Who may change which calendar. */
public interface CalendarGate {

    /** Whether somebody administers the project, or Jira where the calendar is that of all projects. */
    boolean administers(Actor actor, CalendarScope scope);

    /** Whether somebody may know of the project. */
    boolean sees(Actor actor, long projectId);
}
