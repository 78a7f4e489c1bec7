package org.hypothesisstories.domain.timer;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a timer that fails is tried, and how long each time is waited: twice as long as the time before, up to a longest wait.
 *
 * @param attempts how often it is tried altogether
 */
public record RetryPolicy(int attempts, Duration firstWait, Duration longestWait) {

    private static final int MOST_DOUBLINGS = 30;

    public RetryPolicy {
        if (attempts < 1 || firstWait.isNegative() || firstWait.isZero() || longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("a policy tries at least once and waits");
        }
    }

    /** Ten attempts over about eight hours, so that a night's outage is survived. */
    public static RetryPolicy standard() {
        return new RetryPolicy(10, Duration.ofMinutes(1), Duration.ofHours(4));
    }

    /** What becomes of a claim whose effect failed, or whose holder is gone. */
    public TimerOutcome afterFailure(Claim claim, Instant now, String error) {
        if (claim.attempts() + 1 >= attempts) {
            return new TimerOutcome.Dead(now, error);
        }
        return new TimerOutcome.Retry(now.plus(waitAfter(claim.attempts())), error);
    }

    private Duration waitAfter(int earlierAttempts) {
        Duration doubled = firstWait.multipliedBy(1L << Math.min(earlierAttempts, MOST_DOUBLINGS));
        return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
    }
}
