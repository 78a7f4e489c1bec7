package org.hypothesisstories.api;

import java.time.Instant;
import java.util.Objects;

/**
 * The time that a team agreed to spend on an issue is used up. Published once for each time box, on one node of the cluster, after the
 * expiry is stored.
 *
 * <p>Listen with a method annotated with Atlassian's {@code @EventListener}. The event is delivered outside any transaction, without a
 * logged-in user. When a node dies at the very moment between delivery and the note of it, another node delivers the event again; a
 * listener for which that matters remembers {@link #getTimeBoxId()}.
 */
public final class TimeBoxExpiredEvent {

    private final long issueId;
    private final String issueKey;
    private final String timeBoxId;
    private final Instant deadline;
    private final Instant expiredAt;

    public TimeBoxExpiredEvent(long issueId, String issueKey, String timeBoxId, Instant deadline, Instant expiredAt) {
        this.issueId = issueId;
        this.issueKey = Objects.requireNonNull(issueKey);
        this.timeBoxId = Objects.requireNonNull(timeBoxId);
        this.deadline = Objects.requireNonNull(deadline);
        this.expiredAt = Objects.requireNonNull(expiredAt);
    }

    public long getIssueId() {
        return issueId;
    }

    /** The issue's key when the event was published. */
    public String getIssueKey() {
        return issueKey;
    }

    /** The lasting, unique name of the time box; an issue may have several, one after the other. */
    public String getTimeBoxId() {
        return timeBoxId;
    }

    /** When the agreed time was used up. */
    public Instant getDeadline() {
        return deadline;
    }

    /** When that was noticed and stored: at the deadline or soon after it, later after an outage. */
    public Instant getExpiredAt() {
        return expiredAt;
    }

    @Override
    public String toString() {
        return "TimeBoxExpiredEvent[" + issueKey + ", time box " + timeBoxId + ", deadline " + deadline + "]";
    }
}
