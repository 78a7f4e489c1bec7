package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/** Tries a refused transition again, as long as the box is in the state that asks for it and no other box has followed. */
public final class RetryTransition implements TimerEffect {

    private final TimeBoxes boxes;
    private final IssueAccess issues;
    private final TransitBox transitBox;

    public RetryTransition(TimeBoxes boxes, IssueAccess issues, TransitBox transitBox) {
        this.boxes = boxes;
        this.issues = issues;
        this.transitBox = transitBox;
    }

    @Override
    public TimerKind kind() {
        return TimerKind.RETRY;
    }

    /** Refused once more, the transition sets the next timer by itself. */
    @Override
    public TimerOutcome run(Claim claim) {
        Optional<IssueRef> issue = issues.find(claim.key().issueId());
        boxes.latest(claim.key().issueId())
                .filter(box -> TimeBoxId.parse(claim.key().purpose()).filter(box.id()::equals).isPresent())
                .ifPresent(box -> issue.ifPresent(ref -> transitBox.transit(ref, box)));
        return new TimerOutcome.Done();
    }
}
