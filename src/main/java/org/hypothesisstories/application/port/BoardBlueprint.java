package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.board.BoardPlan;
import org.hypothesisstories.domain.issue.ProjectRef;

/** What a board is made of in the host. */
public interface BoardBlueprint {

    /** The project's board as it should be; empty before set-up made the lanes. */
    Optional<BoardPlan> of(ProjectRef project);
}
