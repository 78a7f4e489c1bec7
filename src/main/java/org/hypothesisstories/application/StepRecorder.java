package org.hypothesisstories.application;

import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Stores the steps of time boxes together with what follows from them: the timers and the field that Jira searches. */
public final class StepRecorder {

    private final TimeBoxes boxes;
    private final BoxTimers timers;
    private final HypothesisFields fields;
    private final Transaction transaction;

    public StepRecorder(TimeBoxes boxes, BoxTimers timers, HypothesisFields fields, Transaction transaction) {
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
            timers.set(taken);
        });
        switch (taken.step().kind()) {
            case START, RESUME, RESCHEDULE, EXTEND, PAUSE, STOP -> fields.writeEnds(taken.box().id().issueId(), taken.box().deadline());
            case AGREE, REPLAN, EXPIRE, REOPEN -> { }
        }
        return taken.box();
    }

    /** Does several steps at once, all or none. */
    public void together(Runnable steps) {
        transaction.run(steps);
    }
}
