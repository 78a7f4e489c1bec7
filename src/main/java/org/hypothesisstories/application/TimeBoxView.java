package org.hypothesisstories.application;

import java.util.List;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxReading;

/**
 * A time box as it stands at one instant. Why it is what it is stands in {@link TimeBox#because()}.
 *
 * @param effects what followed its expiry, in order; empty before
 */
public record TimeBoxView(TimeBox box, TimeBoxReading reading, List<EffectRecord> effects) {
    public TimeBoxView {
        Objects.requireNonNull(box);
        Objects.requireNonNull(reading);
        effects = List.copyOf(effects);
    }
}
