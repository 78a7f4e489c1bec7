package org.hypothesisstories.domain.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which calendar held for a project at which time: its own, or else the default, or else the standard week.
 *
 * @param own what was set for the project, the oldest first
 * @param defaults what was set for all, the oldest first
 * @param standard what holds where nothing was set
 */
public record CalendarHistory(List<CalendarEra> own, List<CalendarEra> defaults, CalendarSettings standard) {

    public CalendarHistory {
        own = List.copyOf(own);
        defaults = List.copyOf(defaults);
    }

    /** What holds at an instant. */
    public CalendarSettings at(Instant instant) {
        return settings(own, instant).or(() -> settings(defaults, instant)).orElse(standard);
    }

    /** What was set last that still holds; empty for the standard week. */
    public Optional<CalendarEra> latest() {
        Optional<CalendarEra> lastOwn = last(own);
        if (lastOwn.filter(era -> era.settings().isPresent()).isPresent()) {
            return lastOwn;
        }
        Optional<CalendarEra> lastDefault = last(defaults);
        boolean ownIsNewer = lastOwn.isPresent()
                && lastDefault.filter(era -> era.since().isAfter(lastOwn.get().since())).isEmpty();
        return ownIsNewer ? lastOwn : lastDefault;
    }

    private static Optional<CalendarSettings> settings(List<CalendarEra> eras, Instant instant) {
        return last(eras.stream().filter(era -> !era.since().isAfter(instant)).toList()).flatMap(CalendarEra::settings);
    }

    private static Optional<CalendarEra> last(List<CalendarEra> eras) {
        return eras.isEmpty() ? Optional.empty() : Optional.of(eras.get(eras.size() - 1));
    }
}
