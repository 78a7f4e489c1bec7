package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;

/** Records, from within the marked transition's own transaction, that the transition is executed: both happen, or neither. */
public final class RecordExpiryTransition {

    private final TimeBoxes boxes;
    private final ExpiryEffects effects;
    private final InstantSource clock;

    public RecordExpiryTransition(TimeBoxes boxes, ExpiryEffects effects, InstantSource clock) {
        this.boxes = boxes;
        this.effects = effects;
        this.clock = clock;
    }

    /**
     * Records the transition for the issue's box, if that is expired, or closed because nobody decided; otherwise there is nothing to
     * record.
     *
     * @return false if the box had its transition before: this one is a repetition and must be rolled back
     */
    public boolean record(long issueId, String transitionName) {
        Optional<EffectId> due = boxes.latest(issueId).flatMap(TransitBox::due);
        return due.isEmpty() || effects.record(new EffectRecord(due.get(), EffectResult.DONE, clock.instant(), transitionName));
    }
}
