package org.hypothesisstories.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** A time box is closed for good, before or after its time was used up. Published within minutes, once for each time box. */
public final class TimeBoxStoppedEvent extends TimeBoxEvent {

    private final Instant stoppedAt;
    private final Duration used;
    private final Duration givenBack;
    private final boolean undecided;

    /** @param undecided whether it was closed because nobody decided in time */
    public TimeBoxStoppedEvent(
            long issueId, String issueKey, String timeBoxId, Instant stoppedAt, Duration used, Duration givenBack, boolean undecided) {
        super(issueId, issueKey, timeBoxId);
        this.stoppedAt = Objects.requireNonNull(stoppedAt);
        this.used = Objects.requireNonNull(used);
        this.givenBack = Objects.requireNonNull(givenBack);
        this.undecided = undecided;
    }

    public Instant getStoppedAt() {
        return stoppedAt;
    }

    /** The time used: working time, or time of the calendar where the box was agreed in months. */
    public Duration getUsed() {
        return used;
    }

    /** The time that was granted and is not needed any more, in the same kind of time; zero when all of it was used, or none was granted. */
    public Duration getGivenBack() {
        return givenBack;
    }

    /** Whether the time to decide was over, so that the plugin closed it by itself. */
    public boolean isUndecided() {
        return undecided;
    }

    @Override
    public String toString() {
        return "TimeBoxStoppedEvent[" + getIssueKey() + ", time box " + getTimeBoxId() + ", used " + used + "]";
    }
}
