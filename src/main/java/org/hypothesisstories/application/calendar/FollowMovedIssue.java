package org.hypothesisstories.application.calendar;

import java.time.InstantSource;
import org.hypothesisstories.application.StepRecorder;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.calendar.CalendarScope;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Measure;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * Lets the running time box of an issue that moved to another project end by that project's calendar. What was used before stays as the old
 * calendar counted it. A box that does not run needs nothing: it is laid out anew when it runs on.
 */
public final class FollowMovedIssue {

    private final TimeBoxes boxes;
    private final ProjectCalendars calendars;
    private final StepRecorder recorder;
    private final InstantSource clock;

    public FollowMovedIssue(TimeBoxes boxes, ProjectCalendars calendars, StepRecorder recorder, InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** @param leftProject the project in which the issue was before */
    public void follow(long issueId, long leftProject, Actor actor) {
        try {
            move(issueId, leftProject, actor);
        } catch (TimeBoxConflict conflict) {
            // Somebody took a step at the same moment; what the box is now decides.
            move(issueId, leftProject, actor);
        }
    }

    private void move(long issueId, long leftProject, Actor actor) {
        boxes.latest(issueId)
                .filter(box -> box.state() == BoxState.RUNNING && box.budget().measure() == Measure.WORKING_TIME)
                .ifPresent(box -> layOut(box, leftProject, actor));
    }

    private void layOut(TimeBox box, long leftProject, Actor actor) {
        WorkCalendar before = calendars.history(CalendarScope.project(leftProject)).at(box.because().at()).calendar();
        WorkCalendar now = calendars.forIssue(box.id().issueId());
        if (!before.agreesWith(now, box.because().at(), box.deadline().orElseThrow())) {
            Occasion occasion = new Occasion(clock.instant(), actor, Reason.of(Cause.PROJECT_CHANGED));
            box.reschedule(before, now, occasion).taken().ifPresent(recorder::record);
        }
    }
}
