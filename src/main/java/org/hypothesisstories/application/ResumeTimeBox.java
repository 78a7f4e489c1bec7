package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Lets a paused time box run on. Other than a start it neither agrees on a box nor starts one; a box that runs is left as it is. */
public final class ResumeTimeBox {

    private final TimeBoxes boxes;
    private final Calendars calendars;
    private final StepRecorder recorder;
    private final InstantSource clock;

    public ResumeTimeBox(TimeBoxes boxes, Calendars calendars, StepRecorder recorder, InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.recorder = recorder;
        this.clock = clock;
    }

    public TimeBoxResult resume(long issueId, Actor actor, Reason reason) {
        Optional<TimeBox> latest = boxes.latest(issueId).filter(box -> box.state().isOpen());
        if (latest.isEmpty()) {
            return new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX);
        }
        TimeBox box = latest.get();
        if (box.state() == BoxState.PLANNED) {
            return new TimeBoxResult.Refused(TimeBoxRefusal.NOT_STARTED);
        }
        if (box.state() == BoxState.EXPIRED || box.isDue(clock.instant())) {
            return new TimeBoxResult.Refused(TimeBoxRefusal.TIME_USED_UP);
        }
        return box.start(calendars.forIssue(issueId), new Occasion(clock.instant(), actor, reason)).taken()
                .map(taken -> (TimeBoxResult) new TimeBoxResult.Changed(recorder.record(taken)))
                .orElseGet(() -> new TimeBoxResult.Unchanged(box));
    }
}
