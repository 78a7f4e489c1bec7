package org.hypothesisstories.testing;

import java.util.HashSet;
import java.util.Set;
import org.hypothesisstories.application.port.CalendarGate;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.Actor;

/** Who may change which calendar, and who knows of projects. */
public final class FakeCalendarGate implements CalendarGate {

    private record Grant(Actor actor, CalendarScope scope) {
    }

    private final Set<Grant> administers = new HashSet<>();
    private final Set<Grant> sees = new HashSet<>();

    @Override
    public boolean administers(Actor actor, CalendarScope scope) {
        return administers.contains(new Grant(actor, scope));
    }

    @Override
    public boolean sees(Actor actor, long projectId) {
        return sees.contains(new Grant(actor, CalendarScope.project(projectId)));
    }

    public void letAdminister(Actor actor, CalendarScope scope) {
        administers.add(new Grant(actor, scope));
    }

    public void letSee(Actor actor, long projectId) {
        sees.add(new Grant(actor, CalendarScope.project(projectId)));
    }
}
