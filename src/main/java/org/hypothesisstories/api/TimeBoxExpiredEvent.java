package org.hypothesisstories.api;

import java.time.Instant;
import java.util.Objects;

/**
 * The time that a team agreed to spend on an issue is used up. Published once for each time box, and once more whenever time that was
 * granted later is used up as well; {@link #getDeadline()} tells them apart.
 */
public final class TimeBoxExpiredEvent extends TimeBoxEvent {

    private final Instant deadline;
    private final Instant expiredAt;

    public TimeBoxExpiredEvent(long issueId, String issueKey, String timeBoxId, Instant deadline, Instant expiredAt) {
        super(issueId, issueKey, timeBoxId);
        this.deadline = Objects.requireNonNull(deadline);
        this.expiredAt = Objects.requireNonNull(expiredAt);
    }

    /** When the agreed time was used up; of a box that counts logged work, when that was noticed. */
    public Instant getDeadline() {
        return deadline;
    }

    /** When that was noticed and stored: at the deadline or soon after it, later after an outage. */
    public Instant getExpiredAt() {
        return expiredAt;
    }

    @Override
    public String toString() {
        return "TimeBoxExpiredEvent[" + getIssueKey() + ", time box " + getTimeBoxId() + ", deadline " + deadline + "]";
    }
}
