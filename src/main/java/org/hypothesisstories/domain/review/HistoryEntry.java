package org.hypothesisstories.domain.review;

import java.util.Objects;
import java.util.Optional;

/**
 * What one person changed on an issue at one time, as far as it tells who works on it.
 *
 * @param by the key of the person; empty when nobody was logged in
 * @param status the change of the status, by id; empty when it stayed
 * @param assignee the change of the assignee, by user key; empty when it stayed
 */
public record HistoryEntry(Optional<String> by, Optional<Change> status, Optional<Change> assignee) {
    public HistoryEntry {
        Objects.requireNonNull(by);
        Objects.requireNonNull(status);
        Objects.requireNonNull(assignee);
    }
}
