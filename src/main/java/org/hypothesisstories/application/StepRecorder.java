package org.hypothesisstories.application;

import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.TimeBoxConflict;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.application.port.Transaction;
import org.hypothesisstories.domain.timebox.BoxFacts;
import org.hypothesisstories.domain.timebox.StepKind;
import org.hypothesisstories.domain.timebox.StepOutcome;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Stores the steps of time boxes together with what follows from them: the timers and the fields that Jira searches. */
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
        // A box must end though Jira refuses to write a field; whoever lets it expire writes them afterwards.
        if (taken.step().kind() != StepKind.EXPIRE) {
            writeFields(taken.box());
        }
        return taken.box();
    }

    /** Writes the fields that Jira searches as an issue's latest box has them. */
    public void writeFields(TimeBox latest) {
        fields.writeBox(latest.id().issueId(), BoxFacts.of(latest, boxes.tally(latest.id())));
    }

    /** Does several steps at once, all or none. */
    public void together(Runnable steps) {
        transaction.run(steps);
    }
}
