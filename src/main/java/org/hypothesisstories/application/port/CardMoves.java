package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;

/** The moves that the workflow of the host offers for an issue. */
public interface CardMoves {

    /** Where an issue is; empty if its status is no lane, or it is gone. */
    Optional<Lane> lane(long issueId);

    /** What the workflow offers to somebody now, in its order. */
    List<Move> offered(long issueId, Actor actor);

    /** Makes a move as that person, with all that the workflow says about it; refused with the host's own words. */
    Outcome<Lane> make(IssueRef issue, Actor actor, int action);

    /**
     * One move.
     *
     * @param action the id of the transition
     * @param name as people know it
     * @param to the lane to which it leads; empty if that is none
     * @param screen where the host asks for what the move needs, as a path below its address; empty if it asks for nothing
     */
    record Move(int action, String name, Optional<Lane> to, Optional<String> screen) {
        public Move {
            Objects.requireNonNull(name);
            Objects.requireNonNull(to);
            Objects.requireNonNull(screen);
        }
    }
}
