package org.hypothesisstories.application.board;

import java.util.Objects;
import org.hypothesisstories.domain.board.BoardIds;
import org.hypothesisstories.domain.board.BoardPlan;
import org.hypothesisstories.domain.issue.ProjectRef;

/** What a project's board should be, and what is known of the one that it is. */
public record PlannedBoard(ProjectRef project, BoardIds ids, BoardPlan plan) {
    public PlannedBoard {
        Objects.requireNonNull(project);
        Objects.requireNonNull(ids);
        Objects.requireNonNull(plan);
    }
}
