package org.hypothesisstories.domain.timer;

import java.time.Instant;
import java.util.Objects;

/**
 * The right to deal with a timer that fell due, until the lease ends.
 *
 * @param token random for each claim, so that whoever lost the claim cannot complete it any more
 * @param owner who holds it, for people
 * @param attempts how often the timer was tried before
 */
public record Claim(TimerKey key, Instant dueAt, String token, NodeId owner, Instant leaseUntil, int attempts) {

    public Claim {
        Objects.requireNonNull(key);
        Objects.requireNonNull(dueAt);
        Objects.requireNonNull(token);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(leaseUntil);
    }
}
