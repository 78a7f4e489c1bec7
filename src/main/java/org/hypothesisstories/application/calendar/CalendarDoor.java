package org.hypothesisstories.application.calendar;

import java.util.Optional;
import org.hypothesisstories.application.port.CalendarGate;
import org.hypothesisstories.application.port.Projects;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Lets in to a calendar whoever administers it. */
public final class CalendarDoor {

    private final Projects projects;
    private final CalendarGate gate;

    public CalendarDoor(Projects projects, CalendarGate gate) {
        this.projects = projects;
        this.gate = gate;
    }

    /**
     * A calendar that somebody may read and change.
     *
     * @param project empty for the default calendar
     */
    record Admitted(CalendarScope scope, Optional<ProjectRef> project) {
    }

    /** @throws CalendarRefused if there is no such project, or none that this person may know of, or the calendar is not this person's to change */
    Admitted admit(Actor actor, Optional<String> projectKey) {
        Optional<ProjectRef> project = projectKey.map(this::known);
        CalendarScope scope = project.map(found -> CalendarScope.project(found.id())).orElse(CalendarScope.DEFAULT);
        if (!gate.administers(actor, scope)) {
            boolean hidden = project.filter(found -> gate.sees(actor, found.id())).isEmpty() && project.isPresent();
            throw new CalendarRefused(
                    hidden ? CalendarRefused.Reason.UNKNOWN_PROJECT : CalendarRefused.Reason.NOT_ADMINISTRATOR, projectKey.orElse(""));
        }
        return new Admitted(scope, project);
    }

    private ProjectRef known(String projectKey) {
        return projects.find(projectKey)
                .orElseThrow(() -> new CalendarRefused(CalendarRefused.Reason.UNKNOWN_PROJECT, projectKey));
    }
}
