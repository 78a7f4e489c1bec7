package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.StepRefusal;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Pauses an issue's time box. A box that does not run is left as it is; one whose time is used up is left to expire. */
public final class PauseTimeBox {

    private final TimeBoxes boxes;
    private final Calendars calendars;
    private final StepRecorder recorder;
    private final InstantSource clock;

    public PauseTimeBox(TimeBoxes boxes, Calendars calendars, StepRecorder recorder, InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.recorder = recorder;
        this.clock = clock;
    }

    public TimeBoxResult pause(long issueId, Actor actor, Reason reason) {
        Optional<TimeBox> latest = boxes.latest(issueId);
        if (latest.isEmpty()) {
            return new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX);
        }
        StepOutcome outcome = latest.get().pause(
                calendars.of(latest.get()), new Occasion(clock.instant(), actor, reason));
        if (outcome instanceof StepOutcome.Taken taken) {
            return new TimeBoxResult.Changed(recorder.record(taken));
        }
        boolean timeUsedUp = outcome.equals(new StepOutcome.Refused(StepRefusal.DEADLINE_REACHED));
        return timeUsedUp
                ? new TimeBoxResult.Refused(TimeBoxRefusal.TIME_USED_UP)
                : new TimeBoxResult.Unchanged(latest.get());
    }
}
