package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.kanban.KanbanPlan;
import org.hypothesisstories.domain.issue.ProjectRef;

/** What a board is made of in the host. */
public interface KanbanBlueprint {

    /** The project's board as it should be; empty before set-up made the lanes. */
    Optional<KanbanPlan> of(ProjectRef project);
}
