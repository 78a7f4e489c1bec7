package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Starts an issue's time box, or lets it run on after a pause. Agrees on the box first where that was not done. */
public final class StartTimeBox {

    private final AgreeTimeBox agreeTimeBox;
    private final Calendars calendars;
    private final Policies policies;
    private final StepRecorder recorder;
    private final InstantSource clock;

    public StartTimeBox(
            AgreeTimeBox agreeTimeBox, Calendars calendars, Policies policies, StepRecorder recorder, InstantSource clock) {
        this.agreeTimeBox = agreeTimeBox;
        this.calendars = calendars;
        this.policies = policies;
        this.recorder = recorder;
        this.clock = clock;
    }

    public TimeBoxResult start(long issueId, Actor actor, Reason reason) {
        AtomicReference<TimeBoxResult> result = new AtomicReference<>();
        recorder.together(() -> result.set(agreeAndStart(issueId, actor, reason)));
        return result.get();
    }

    private TimeBoxResult agreeAndStart(long issueId, Actor actor, Reason reason) {
        TimeBoxResult agreed = agreeTimeBox.agree(issueId, actor);
        if (agreed.box().isEmpty()) {
            return agreed;
        }
        TimeBox box = agreed.box().get();
        if (box.state() == BoxState.EXPIRED) {
            return new TimeBoxResult.Refused(TimeBoxRefusal.TIME_USED_UP);
        }
        Occasion occasion = new Occasion(clock.instant(), actor, reason);
        return box.start(calendars.forIssue(issueId), policies.forIssue(issueId).counting(), occasion).taken()
                .map(taken -> (TimeBoxResult) new TimeBoxResult.Changed(recorder.record(taken)))
                .orElseGet(() -> new TimeBoxResult.Unchanged(box));
    }
}
