package org.hypothesisstories.application.calendar;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hypothesisstories.domain.timebox.Budget;

/**
 * What somebody wants to stand in the time-box field of an issue.
 *
 * @param issueId empty for an issue that is not stored yet
 * @param projectId the project in which the issue is, or to which it is about to move; empty where nobody says
 * @param before what stands there now
 * @param wanted empty to clear the field
 */
public record BudgetWish(OptionalLong issueId, OptionalLong projectId, Optional<Budget> before, Optional<Budget> wanted) {
    public BudgetWish {
        Objects.requireNonNull(issueId);
        Objects.requireNonNull(projectId);
        Objects.requireNonNull(before);
        Objects.requireNonNull(wanted);
    }

    boolean changes() {
        return !before.equals(wanted);
    }
}
