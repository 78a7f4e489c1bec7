package org.hypothesisstories.api;

import java.time.Instant;
import java.util.Objects;

/**
 * The time that a team agreed to spend on an issue will soon be used up. Published once for each point at which the project wants to be
 * warned; not at all when that point is noticed too late to be of use.
 */
public final class TimeBoxWarnedEvent extends TimeBoxEvent {

    private final Instant deadline;
    private final String point;

    public TimeBoxWarnedEvent(long issueId, String issueKey, String timeBoxId, Instant deadline, String point) {
        super(issueId, issueKey, timeBoxId);
        this.deadline = Objects.requireNonNull(deadline);
        this.point = Objects.requireNonNull(point);
    }

    /** When the time will be used up, if nothing happens to the box before; of a box that counts logged work, the time of the warning. */
    public Instant getDeadline() {
        return deadline;
    }

    /** The point that is reached, as the project's settings write it: {@code 80%} of the time is used, or {@code 1d} is left. */
    public String getPoint() {
        return point;
    }

    @Override
    public String toString() {
        return "TimeBoxWarnedEvent[" + getIssueKey() + ", time box " + getTimeBoxId() + ", " + point + "]";
    }
}
