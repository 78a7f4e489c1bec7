package org.hypothesisstories.application.kanban;

import java.util.Objects;
import org.hypothesisstories.domain.kanban.KanbanIds;
import org.hypothesisstories.domain.kanban.KanbanPlan;
import org.hypothesisstories.domain.issue.ProjectRef;

/** What a project's board should be, and what is known of the one that it is. */
public record PlannedKanban(ProjectRef project, KanbanIds ids, KanbanPlan plan) {
    public PlannedKanban {
        Objects.requireNonNull(project);
        Objects.requireNonNull(ids);
        Objects.requireNonNull(plan);
    }
}
