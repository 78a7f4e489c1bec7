package org.hypothesisstories.application;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Reason;

/** Grants an issue its next time box, with the budget that stands in its field, and starts it. The box before it is closed. */
public final class GrantNextTimeBox {

    private final StopTimeBox stopTimeBox;
    private final StartTimeBox startTimeBox;
    private final AgreeTimeBox agreeTimeBox;
    private final StepRecorder recorder;

    public GrantNextTimeBox(
            StopTimeBox stopTimeBox, StartTimeBox startTimeBox, AgreeTimeBox agreeTimeBox, StepRecorder recorder) {
        this.stopTimeBox = stopTimeBox;
        this.startTimeBox = startTimeBox;
        this.agreeTimeBox = agreeTimeBox;
        this.recorder = recorder;
    }

    public TimeBoxResult grant(long issueId, Actor actor, Reason reason) {
        // Asked before the present box is closed: a refusal leaves it as it is.
        Optional<TimeBoxResult.Refused> obstacle = agreeTimeBox.obstacle(issueId);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        AtomicReference<TimeBoxResult> result = new AtomicReference<>();
        recorder.together(() -> {
            stopTimeBox.stop(issueId, actor, new Reason(Cause.NEXT_BOX_GRANTED, reason.detail()));
            result.set(startTimeBox.start(issueId, actor, reason));
        });
        return result.get();
    }
}
