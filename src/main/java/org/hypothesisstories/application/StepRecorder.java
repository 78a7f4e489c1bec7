package org.hypothesisstories.application;

import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.hypothesisstories.domain.timer.TimerKey;
import org.hypothesisstories.domain.timer.TimerKind;

/** Stores the steps of time boxes together with what follows from them: the expiry timer and the field that Jira searches. */
public final class StepRecorder {

    private final TimeBoxes boxes;
    private final TimerStore timers;
    private final HypothesisFields fields;
    private final Transaction transaction;

    public StepRecorder(TimeBoxes boxes, TimerStore timers, HypothesisFields fields, Transaction transaction) {
        this.boxes = boxes;
        this.timers = timers;
        this.fields = fields;
        this.transaction = transaction;
    }

    /**
     * Stores a step that was taken.
     *
     * @return the box after the step
     * @throws TimeBoxConflict if somebody else changed the box at the same moment; nothing is stored then
     */
    public TimeBox record(StepOutcome.Taken taken) {
        transaction.run(() -> {
            boxes.add(taken);
            setTimer(taken);
        });
        switch (taken.step().kind()) {
            case START, RESUME, RESCHEDULE, PAUSE, STOP -> fields.writeEnds(taken.box().id().issueId(), taken.box().deadline());
            case AGREE, REPLAN, EXPIRE -> { }
        }
        return taken.box();
    }

    /** Does several steps at once, all or none. */
    public void together(Runnable steps) {
        transaction.run(steps);
    }

    /** The key of the timer that ends a box. */
    public static TimerKey expiryOf(TimeBoxId box) {
        return new TimerKey(TimerKind.EXPIRY, box.issueId(), box.toString());
    }

    private void setTimer(StepOutcome.Taken taken) {
        TimerKey key = expiryOf(taken.box().id());
        Optional<Instant> deadline = taken.box().deadline();
        switch (taken.step().kind()) {
            case START, RESUME, RESCHEDULE -> timers.schedule(key, deadline.orElseThrow());
            case PAUSE, STOP -> timers.cancel(key);
            // Expiry is what the timer itself does; its claim ends when all effects are done.
            case AGREE, REPLAN, EXPIRE -> { }
        }
    }
}
