package org.hypothesisstories.domain.timer;

import java.time.Instant;
import java.util.Objects;

/**
 * A timer that failed too often and is not tried any more.
 *
 * @param dueAt when it last fell due
 * @param error the last error, for administrators
 */
public record DeadTimer(TimerKey key, Instant dueAt, Instant diedAt, int attempts, String error) {

    public DeadTimer {
        Objects.requireNonNull(key);
        Objects.requireNonNull(dueAt);
        Objects.requireNonNull(diedAt);
        Objects.requireNonNull(error);
    }
}
