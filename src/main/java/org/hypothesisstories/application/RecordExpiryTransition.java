package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.ExpiryEffects;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBox;

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
     * Records the transition for the issue's expired box; an issue without one has nothing to record.
     *
     * @return false if the box had its transition before: this one is a repetition and must be rolled back
     */
    public boolean record(long issueId, String transitionName) {
        Optional<TimeBox> expired = boxes.latest(issueId).filter(box -> box.state() == BoxState.EXPIRED);
        return expired.isEmpty()
                || effects.record(new EffectRecord(
                        expired.get().id(), ExpiryEffect.TRANSITION, EffectResult.DONE, clock.instant(), transitionName));
    }
}
