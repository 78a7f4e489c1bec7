package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hypothesisstories.application.port.TimerStore;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.RetryPolicy;

/** Takes timers back from nodes that claimed them and did not come back, to be tried again later. */
public final class ReclaimExpiredLeases {

    private static final int PAGE = 100;

    private final TimerStore timers;
    private final RetryPolicy retryPolicy;
    private final InstantSource clock;

    public ReclaimExpiredLeases(TimerStore timers, RetryPolicy retryPolicy, InstantSource clock) {
        this.timers = timers;
        this.retryPolicy = retryPolicy;
        this.clock = clock;
    }

    /** Takes back at most one page; the next sweep goes on. Returns how many. */
    public int reclaim() {
        Instant now = clock.instant();
        List<Claim> expired = timers.expired(now, PAGE);
        int reclaimed = 0;
        for (Claim claim : expired) {
            String error = "the lease of node " + claim.owner() + " ended at " + claim.leaseUntil();
            if (timers.complete(claim, retryPolicy.afterFailure(claim, now, error))) {
                reclaimed++;
            }
        }
        return reclaimed;
    }
}
