package org.hypothesisstories.application.calendar;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.calendar.CalendarEra;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.calendar.CalendarSettings;
import org.hypothesisstories.domain.issue.ProjectRef;

/**
 * How a calendar stands.
 *
 * @param project empty for the default calendar
 * @param settings what holds at present, the default where the project has none of its own
 * @param own whether the scope has a calendar of its own
 * @param era what the scope was set to last; empty if nothing was ever set
 * @param addresses the administrator's list of addresses, as it was written
 */
public record CalendarStand(
        CalendarScope scope, Optional<ProjectRef> project, CalendarSettings settings, boolean own, Optional<CalendarEra> era,
        String addresses) {

    /** The state of a calendar for which nothing was ever set. */
    public static final Instant NEVER_SET = Instant.EPOCH;

    public CalendarStand {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(project);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(era);
        Objects.requireNonNull(addresses);
    }

    /** Tells this state from others, for {@link CalendarOrder#seen}. */
    public Instant state() {
        return era.map(CalendarEra::since).orElse(NEVER_SET);
    }
}
