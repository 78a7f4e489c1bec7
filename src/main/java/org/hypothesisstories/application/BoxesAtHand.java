package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Finds time boxes with what their projects say about time. */
public final class BoxesAtHand {

    private final TimeBoxes boxes;
    private final IssueAccess issues;
    private final Calendars calendars;
    private final Policies policies;

    public BoxesAtHand(TimeBoxes boxes, IssueAccess issues, Calendars calendars, Policies policies) {
        this.boxes = boxes;
        this.issues = issues;
        this.calendars = calendars;
        this.policies = policies;
    }

    /** A box; empty if there is none of that name, or its issue is gone. */
    Optional<BoxAtHand> find(String boxId) {
        return TimeBoxId.parse(boxId).flatMap(boxes::find).flatMap(box -> issues.find(box.id().issueId()).map(issue -> new BoxAtHand(
                box, issue, calendars.of(box), policies.forIssue(issue.id()))));
    }
}
