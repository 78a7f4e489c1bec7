package org.hypothesisstories.application.port;

import java.util.Optional;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.round.Round.Stamp;

/** The flags that say what blocks an issue. They are lowered and never removed, so that blocked time can be told later. */
public interface Blocks {

    /** What blocks an issue at present. */
    Optional<Block> present(long issueId);

    void raise(Block block);

    /** Lowers the flag of an issue; false if none is raised. */
    boolean lower(long issueId, Stamp lowered);
}
