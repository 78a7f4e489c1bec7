package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;

/**
 * Closes a box on which nobody decided in time, and has the issue moved on as the evidence says.
 *
 * <p>The box is closed first, and with that step all is said that a repetition needs to know: a crash before the transition, or a
 * transition that Jira refuses, leaves a closed box.
 */
public final class StopAtEndOfGrace implements TimerEffect {

    private final TimeBoxes boxes;
    private final Calendars calendars;
    private final StepRecorder recorder;
    private final IssueAccess issues;
    private final TransitBox transitBox;
    private final InstantSource clock;

    public StopAtEndOfGrace(
            TimeBoxes boxes, Calendars calendars, StepRecorder recorder, IssueAccess issues, TransitBox transitBox, InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.recorder = recorder;
        this.issues = issues;
        this.transitBox = transitBox;
        this.clock = clock;
    }

    @Override
    public TimerKind kind() {
        return TimerKind.GRACE_END;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        Optional<TimeBox> found = TimeBoxId.parse(claim.key().purpose()).flatMap(boxes::find);
        if (found.isEmpty()) {
            return new TimerOutcome.Done();
        }
        TimeBox box = found.get();
        // A box that was extended and ran out again meanwhile has another grace, with a timer of its own.
        if (box.state() == BoxState.EXPIRED && box.because().at().isBefore(claim.dueAt())) {
            box = stop(box);
        }
        TimeBox stopped = box;
        if (stopped.isEndedUndecided()) {
            issues.find(stopped.id().issueId()).ifPresent(issue -> transitBox.transit(issue, stopped));
        }
        return new TimerOutcome.Done();
    }

    private TimeBox stop(TimeBox box) {
        Occasion occasion = new Occasion(clock.instant(), Actor.AUTOMATIC, Reason.of(Cause.GRACE_OVER));
        return recorder.record(box.stop(calendars.of(box), occasion).taken().orElseThrow());
    }
}
