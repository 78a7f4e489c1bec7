package org.hypothesisstories.application.port;

import java.util.List;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** The record of what followed the expiry of each time box. */
public interface ExpiryEffects {

    /** What is recorded for a box, in the order of recording. */
    List<EffectRecord> of(TimeBoxId box);

    /**
     * Records an effect, within the caller's transaction if there is one.
     *
     * @return false if that effect of the box is recorded already; nothing is changed then. Of two that record it at the same moment,
     *         the later one may fail with an exception instead, which ends its transaction
     */
    boolean record(EffectRecord done);
}
