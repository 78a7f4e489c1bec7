package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Calendars;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Cause;
import org.hypothesisstories.domain.timebox.Occasion;
import org.hypothesisstories.domain.timebox.Reason;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.TimerKind;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a time box whose deadline is reached, and sees to the effects. The stored box decides, not the timer: one that was stopped, paused
 * or granted anew meanwhile is left alone.
 */
public final class ExpireTimeBox implements TimerEffect {

    private static final Logger LOG = LoggerFactory.getLogger(ExpireTimeBox.class);

    private final TimeBoxes boxes;
    private final Calendars calendars;
    private final StepRecorder recorder;
    private final GrantByRule grantByRule;
    private final FollowExpiry followExpiry;
    private final InstantSource clock;

    public ExpireTimeBox(
            TimeBoxes boxes, Calendars calendars, StepRecorder recorder, GrantByRule grantByRule, FollowExpiry followExpiry,
            InstantSource clock) {
        this.boxes = boxes;
        this.calendars = calendars;
        this.recorder = recorder;
        this.grantByRule = grantByRule;
        this.followExpiry = followExpiry;
        this.clock = clock;
    }

    @Override
    public TimerKind kind() {
        return TimerKind.EXPIRY;
    }

    @Override
    public TimerOutcome run(Claim claim) {
        Optional<TimeBox> found = TimeBoxId.parse(claim.key().purpose()).flatMap(boxes::find);
        if (found.isEmpty()) {
            return new TimerOutcome.Done();
        }
        TimeBox box = found.get();
        if (box.state() == BoxState.RUNNING && !box.isDue(clock.instant())) {
            return box.deadline().<TimerOutcome>map(TimerOutcome.Again::new).orElseGet(TimerOutcome.Done::new);
        }
        end(box);
        return new TimerOutcome.Done();
    }

    /** Ends a box that is due, unless that is done, and sees to what is not done yet of what follows. */
    void end(TimeBox due) {
        TimeBox box = due;
        if (box.state() == BoxState.RUNNING) {
            // A box to which a rule grants more time in the same moment runs on: there is nothing to decide.
            box = expire(box);
        }
        if (box.state() == BoxState.EXPIRED) {
            writeFields(box);
            followExpiry.of(box);
        }
    }

    /** Also when an earlier run broke off; what cannot be written is found by the check of all boxes. */
    private void writeFields(TimeBox box) {
        try {
            recorder.writeFields(box);
        } catch (RuntimeException failure) {
            // Whatever keeps Jira from storing a field must not keep the box from ending.
            LOG.warn("The fields of time box {} could not be written", box.id(), failure);
        }
    }

    private TimeBox expire(TimeBox box) {
        Occasion occasion = new Occasion(clock.instant(), Actor.AUTOMATIC, Reason.of(Cause.TIME_USED_UP));
        StepOutcome.Taken expired = box.expire(calendars.of(box), occasion).taken().orElseThrow();
        Optional<StepOutcome.Taken> extended = grantByRule.extension(expired.box());
        recorder.together(() -> {
            recorder.record(expired);
            extended.ifPresent(recorder::record);
        });
        return extended.map(StepOutcome.Taken::box).orElse(expired.box());
    }
}
