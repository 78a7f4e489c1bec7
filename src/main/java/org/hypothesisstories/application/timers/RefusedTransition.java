package org.hypothesisstories.application.timers;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.EffectRecord;

/**
 * A transition that the end of a time box asks for and Jira refused.
 *
 * @param record the last attempt, with the reason
 * @param nextAttempt when it is tried again; empty when it was given up, or is tried at this moment
 */
public record RefusedTransition(EffectRecord record, Optional<Instant> nextAttempt) {
    public RefusedTransition {
        Objects.requireNonNull(record);
        Objects.requireNonNull(nextAttempt);
    }
}
