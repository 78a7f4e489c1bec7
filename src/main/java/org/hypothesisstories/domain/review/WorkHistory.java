package org.hypothesisstories.domain.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An issue's changes of status and assignee, the oldest first, and where they led.
 *
 * @param status the id of the present status
 * @param assignee the user key of the present assignee; empty when there is none
 */
public record WorkHistory(List<HistoryEntry> entries, String status, Optional<String> assignee) {

    public WorkHistory {
        entries = List.copyOf(entries);
    }

    /**
     * The keys of those who worked in a lane: who was assignee while the issue was in one of its statuses, and who moved it there.
     *
     * @param lane the ids of the statuses in which the work is done
     * @param reviews the ids of the statuses in which it is reviewed: who moves the issue from there into the lane reviews it, and
     *         does not work on it
     */
    public Set<String> workers(Set<String> lane, Set<String> reviews) {
        Set<String> workers = new LinkedHashSet<>();
        String at = firstOf(HistoryEntry::status).orElse(Optional.of(status)).orElse("");
        Optional<String> assigned = firstOf(HistoryEntry::assignee).orElse(assignee);
        addAssignee(workers, lane, at, assigned);
        for (HistoryEntry entry : entries) {
            if (entry.status().isPresent()) {
                String before = entry.status().get().from().orElse("");
                at = entry.status().get().to().orElse("");
                if (lane.contains(at) && !reviews.contains(before)) {
                    entry.by().ifPresent(workers::add);
                }
            }
            assigned = entry.assignee().map(Change::to).orElse(assigned);
            addAssignee(workers, lane, at, assigned);
        }
        return workers;
    }

    /** The assignee before the present one; empty if there never was another, or it was nobody. */
    public Optional<String> assigneeBefore() {
        return entries.stream().map(HistoryEntry::assignee).flatMap(Optional::stream).reduce((first, later) -> later)
                .flatMap(Change::from);
    }

    private static void addAssignee(Set<String> workers, Set<String> lane, String at, Optional<String> assigned) {
        if (lane.contains(at)) {
            assigned.ifPresent(workers::add);
        }
    }

    /** What stood there before the first change; empty if it never changed. */
    private Optional<Optional<String>> firstOf(Function<HistoryEntry, Optional<Change>> part) {
        return entries.stream().map(part).flatMap(Optional::stream).map(Change::from).findFirst();
    }
}
