package org.hypothesisstories.application;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** Reads every step of every time box of an issue; whoever asks has been let through already. */
public final class ReadTimeBoxHistory {

    private final TimeBoxes boxes;
    private final Calendars calendars;

    public ReadTimeBoxHistory(TimeBoxes boxes, Calendars calendars) {
        this.boxes = boxes;
        this.calendars = calendars;
    }

    /** The boxes with their steps, the oldest first; empty before any was agreed. */
    public List<TimeBoxHistory> of(long issueId) {
        List<TimeBoxHistory> all = new ArrayList<>();
        int last = boxes.latest(issueId).map(box -> box.id().number()).orElse(0);
        for (int number = 1; number <= last; number++) {
            TimeBoxId id = new TimeBoxId(issueId, number);
            boxes.find(id).ifPresent(box -> all.add(new TimeBoxHistory(box, boxes.steps(id), calendars.forIssue(issueId))));
        }
        return all;
    }
}
