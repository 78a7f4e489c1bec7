package org.hypothesisstories.workbench.jira.issue;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Predicate;

/** What an issue in memory asks for while it is used. */
final class IssueSurroundings {
    private final Catalogue catalogue;
    private final IssueRows rows;
    private final Predicate<Long> editableEntry;
    private final InstantSource clock;

    IssueSurroundings(Catalogue catalogue, IssueRows rows, Predicate<Long> editableEntry, InstantSource clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.editableEntry = editableEntry;
        this.clock = clock;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    Set<String> labels(long issueId) {
        return rows.labels(issueId);
    }

    /** Whether the step that this workflow entry is in allows edits. */
    boolean isEditable(Long workflowEntryId) {
        return workflowEntryId == null || editableEntry.test(workflowEntryId);
    }
}
