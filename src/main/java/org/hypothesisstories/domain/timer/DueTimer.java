package org.hypothesisstories.domain.timer;

import java.time.Instant;
import java.util.Objects;

/**
 * A timer as it was seen; it may have been claimed, moved or cancelled since.
 *
 * @param id the stored row
 * @param version grows whenever the timer is set again
 * @param attempts how often it was tried before
 */
public record DueTimer(long id, TimerKey key, Instant dueAt, int version, int attempts) {

    public DueTimer {
        Objects.requireNonNull(key);
        Objects.requireNonNull(dueAt);
    }
}
