package org.hypothesisstories.application.board;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.application.port.BoardIssues.BoardIssue;
import org.hypothesisstories.domain.lane.Block;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * One hypothesis on the board.
 *
 * @param box its latest time box; empty before one was agreed
 * @param block what blocks it; empty if nothing does
 */
public record BoardCard(BoardIssue issue, Optional<Box> box, Optional<Block> block) {
    public BoardCard {
        Objects.requireNonNull(issue);
        Objects.requireNonNull(box);
        Objects.requireNonNull(block);
    }

    /**
     * A time box as it stands, without what followed from its end.
     *
     * @param calendar the calendar on which it is counted
     */
    public record Box(TimeBoxView view, WorkCalendar calendar) {
        public Box {
            Objects.requireNonNull(view);
            Objects.requireNonNull(calendar);
        }
    }

    /** Whether the time is used up and somebody has to decide. */
    public boolean isDecisionDue() {
        return box.map(Box::view).filter(view -> view.box().state() == BoxState.EXPIRED || view.reading().overdue()).isPresent();
    }
}
