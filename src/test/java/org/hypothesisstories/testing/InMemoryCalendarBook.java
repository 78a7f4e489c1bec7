package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.application.port.CalendarConflict;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;

/** Calendars in a map. */
public final class InMemoryCalendarBook implements CalendarBook {

    private final Map<CalendarScope, List<CalendarEra>> eras = new HashMap<>();

    @Override
    public synchronized List<CalendarEra> current(Set<CalendarScope> scopes) {
        return scopes.stream().map(this::all).filter(all -> !all.isEmpty()).map(all -> all.get(all.size() - 1)).toList();
    }

    @Override
    public synchronized List<CalendarEra> all(CalendarScope scope) {
        return List.copyOf(eras.getOrDefault(scope, List.of()));
    }

    @Override
    public synchronized void replace(Optional<Instant> seen, CalendarEra next) {
        Optional<Instant> present = current(Set.of(next.scope())).stream().map(CalendarEra::since).findFirst();
        if (!present.equals(seen)) {
            throw new CalendarConflict(next.scope(), null);
        }
        eras.computeIfAbsent(next.scope(), scope -> new ArrayList<>()).add(next);
    }
}
