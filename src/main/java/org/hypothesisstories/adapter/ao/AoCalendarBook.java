package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.hypothesisstories.application.port.CalendarBook;
import org.hypothesisstories.application.port.CalendarConflict;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;

/** Calendars in Active Objects. Who deletes the row of the state that was seen may insert the next; the unique key refuses a second one. */
public final class AoCalendarBook implements CalendarBook {

    private final ActiveObjects ao;

    public AoCalendarBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CalendarEra> current(Set<CalendarScope> scopes) {
        String places = String.join(", ", Collections.nCopies(scopes.size(), "?"));
        Object[] keys = scopes.stream().map(CalendarScope::key).toArray();
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(CalendarEntity.class, CalendarEntity.SCOPE_KEY + " IN (" + places + ")", keys))
                .map(CalendarRows::era)
                .toList());
    }

    @Override
    public List<CalendarEra> all(CalendarScope scope) {
        Query past = Query.select()
                .where(CalendarEntity.SCOPE_KEY + " = ?", scope.key())
                .order(CalendarEntity.SINCE_AT + " ASC");
        return ao.executeInTransaction(() -> Stream.concat(
                        Arrays.stream(ao.find(PastCalendarEntity.class, past)).map(CalendarRows::era),
                        current(Set.of(scope)).stream())
                .toList());
    }

    @Override
    public void replace(Optional<Instant> seen, CalendarEra next) {
        ao.executeInTransaction(() -> {
            seen.ifPresent(since -> retire(next.scope(), since));
            insert(next);
            return null;
        });
    }

    private void retire(CalendarScope scope, Instant since) {
        List<CalendarEra> current = current(Set.of(scope));
        int deleted = ao.deleteWithSQL(
                CalendarEntity.class,
                CalendarEntity.SCOPE_KEY + " = ? AND " + CalendarEntity.SINCE_AT + " = ?", scope.key(), since.toEpochMilli());
        if (deleted != 1) {
            throw new CalendarConflict(scope, null);
        }
        ao.create(PastCalendarEntity.class, CalendarRows.pastColumns(current.get(0)));
    }

    private void insert(CalendarEra next) {
        try {
            ao.create(CalendarEntity.class, CalendarRows.columns(next));
        } catch (RuntimeException failure) {
            if (LostRace.isTakenKey(failure)) {
                throw new CalendarConflict(next.scope(), failure);
            }
            throw failure;
        }
    }
}
