package org.hypothesisstories.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.BoxTally;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timebox.TimeBoxStep;

/** The stored time boxes and the history of their steps. */
public interface TimeBoxes {

    Optional<TimeBox> find(TimeBoxId id);

    /** The box with the highest number on an issue, whatever its state. */
    Optional<TimeBox> latest(long issueId);

    /** What the boxes of an issue went through, up to and with the one of that name. */
    BoxTally tally(TimeBoxId latest);

    /** The steps of a box, oldest first; empty for a box that does not exist. */
    List<TimeBoxStep> steps(TimeBoxId id);

    /**
     * A page of the boxes that run, in the order in which they were agreed.
     *
     * @param afterRow the row of the last box of the page before; 0 for the first page
     */
    List<StoredBox> running(long afterRow, int limit);

    /** The running boxes that end first, the earliest first. */
    List<TimeBox> endingFirst(int limit);

    /** The boxes in a state since the instant or longer, the longest first. */
    List<TimeBox> longestIn(BoxState state, Instant until, int limit);

    /** A page of all boxes, whatever their state; otherwise as {@link #running}. */
    List<StoredBox> all(long afterRow, int limit);

    /**
     * Rewrites a box without a step, to put it right.
     *
     * @return false if it is not stored as it was seen any more; nothing is changed then
     */
    boolean correct(TimeBox seen, TimeBox right);

    /**
     * Stores a step and the box after it, both or neither.
     *
     * @throws TimeBoxConflict if a step with that number is stored already; the surrounding transaction cannot go on then
     */
    void add(StepOutcome.Taken taken);
}
