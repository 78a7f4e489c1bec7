package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.Reopening;
import org.hypothesisstories.domain.timebox.TimeBox;

/**
 * Decides, when an issue is reopened, what becomes of its box: it goes on with what was left where the project wants that and something was
 * left, from a pause; otherwise it stays on record, closed, and a new one is agreed. A box that is still open is closed then.
 */
public final class ReopenTimeBox {
    private final TimeBoxes boxes;
    private final Policies policies;
    private final StopTimeBox stopTimeBox;
    private final StepRecorder recorder;
    private final InstantSource clock;

    public ReopenTimeBox(TimeBoxes boxes, Policies policies, StopTimeBox stopTimeBox, StepRecorder recorder, InstantSource clock) {
        this.boxes = boxes;
        this.policies = policies;
        this.stopTimeBox = stopTimeBox;
        this.recorder = recorder;
        this.clock = clock;
    }

    public TimeBoxResult reopen(long issueId, Actor actor, Reason reason) {
        Optional<TimeBox> latest = boxes.latest(issueId);
        if (latest.isEmpty()) {
            return new TimeBoxResult.Refused(TimeBoxRefusal.NO_BOX);
        }
        boolean resumes = policies.forIssue(issueId).reopening() == Reopening.RESUME;
        if (latest.get().state() != BoxState.STOPPED) {
            return resumes ? new TimeBoxResult.Unchanged(latest.get()) : stopTimeBox.stop(issueId, actor, reason);
        }
        return resumes ? resume(latest.get(), actor, reason) : new TimeBoxResult.Unchanged(latest.get());
    }

    private TimeBoxResult resume(TimeBox closed, Actor actor, Reason reason) {
        Occasion occasion = new Occasion(clock.instant(), actor, new Reason(Cause.REOPENED, reason.detail()));
        return closed.reopen(occasion).taken()
                .map(taken -> (TimeBoxResult) new TimeBoxResult.Changed(recorder.record(taken)))
                .orElseGet(() -> new TimeBoxResult.Unchanged(closed));
    }
}
