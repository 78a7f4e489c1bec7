package org.hypothesisstories.domain.ical;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An event that was read.
 *
 * @param uid the same for an event and for those that change one of its recurrences; empty when it has none
 * @param days how many days it touches, at least one
 * @param replaces the day of the recurrence that this event stands for; empty for an event of its own
 */
record Event(
        String uid, String name, Moment start, int days, List<YearlyRule> rules, Set<LocalDate> added, Set<LocalDate> leftOut,
        Optional<LocalDate> replaces, boolean cancelled) {

    Event {
        rules = List.copyOf(rules);
        added = Set.copyOf(added);
        leftOut = Set.copyOf(leftOut);
    }

    /** The first days of all recurrences that touch the window, by date. */
    Set<LocalDate> firstDays(Window window, Set<LocalDate> replaced) {
        Set<LocalDate> found = new TreeSet<>(added);
        found.add(start.date());
        LocalDate from = window.from().minusDays(days - 1L);
        rules.forEach(rule -> rule.expand(start, from, window.to(), found::add));
        found.removeAll(leftOut);
        found.removeAll(replaced);
        found.removeIf(day -> day.isBefore(from) || day.isAfter(window.to()));
        return found;
    }
}
