package org.hypothesisstories.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxReading;

/**
 * A time box as it stands at one instant. Why it is what it is stands in {@link TimeBox#because()}.
 *
 * @param effects what followed from its time running out, since the last extension, in order
 * @param graceEndsAt until when there is time to decide; empty unless the box is expired
 */
public record TimeBoxView(TimeBox box, TimeBoxReading reading, List<EffectRecord> effects, Optional<Instant> graceEndsAt) {
    public TimeBoxView {
        Objects.requireNonNull(box);
        Objects.requireNonNull(reading);
        effects = List.copyOf(effects);
        Objects.requireNonNull(graceEndsAt);
    }
}
