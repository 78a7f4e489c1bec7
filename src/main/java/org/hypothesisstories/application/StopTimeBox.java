package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * Closes an issue's time box for good, whatever its state. A stop that comes after the deadline but before the expiry is marked wins:
 * the work is concluded, and nobody needs to be called to decide any more.
 */
public final class StopTimeBox {

    private final TimeBoxes boxes;
    private final Calendars calendars;
    private final StepRecorder recorder;
    private final InstantSource clock;

    public StopTimeBox(TimeBoxes boxes, Calendars calendars, StepRecorder recorder, InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.recorder = recorder;
        this.clock = clock;
    }

    public TimeBoxResult stop(long issueId, Actor actor, Reason reason) {
        Optional<TimeBox> latest = boxes.latest(issueId);
        if (latest.isEmpty()) {
            return new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX);
        }
        Occasion occasion = new Occasion(clock.instant(), actor, reason);
        return latest.get().stop(calendars.of(latest.get()), occasion).taken()
                .map(taken -> (TimeBoxResult) new TimeBoxResult.Changed(recorder.record(taken)))
                .orElseGet(() -> new TimeBoxResult.Unchanged(latest.get()));
    }
}
