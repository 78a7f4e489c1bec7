package org.hypothesisstories.application.port;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** The record of what followed from the time of each box running out. */
public interface ExpiryEffects {

    /** What is recorded for a box, in the order of recording. */
    List<EffectRecord> of(TimeBoxId box);

    /**
     * Records an effect, in place of an attempt that was refused if there was one; within the caller's transaction if there is one.
     *
     * @return false if that effect is recorded already as anything but refused; nothing is changed then. Of two that record it at the same moment,
     *         the later one may fail with an exception instead, which ends its transaction
     */
    boolean record(EffectRecord done);

    default Optional<EffectRecord> find(EffectId id) {
        return of(id.box()).stream().filter(record -> record.id().equals(id)).findFirst();
    }

    /** Whether nothing is left to do: it is recorded, and not as refused. */
    default boolean isSettled(EffectId id) {
        return find(id).filter(record -> record.result() != EffectResult.REFUSED).isPresent();
    }
}
