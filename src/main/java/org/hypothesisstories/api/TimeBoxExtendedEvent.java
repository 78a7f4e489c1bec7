package org.hypothesisstories.api;

import java.time.Instant;
import java.util.Objects;

/** More time was granted to an issue whose time was used up, or nearly so: the time box runs on. Published within minutes. */
public final class TimeBoxExtendedEvent extends TimeBoxEvent {

    private final Instant extendedAt;
    private final Instant deadline;
    private final String reason;
    private final boolean byRule;

    /** @param byRule whether a rule that was agreed beforehand granted it, and not a person */
    public TimeBoxExtendedEvent(
            long issueId, String issueKey, String timeBoxId, Instant extendedAt, Instant deadline, String reason, boolean byRule) {
        super(issueId, issueKey, timeBoxId);
        this.extendedAt = Objects.requireNonNull(extendedAt);
        this.deadline = Objects.requireNonNull(deadline);
        this.reason = Objects.requireNonNull(reason);
        this.byRule = byRule;
    }

    public Instant getExtendedAt() {
        return extendedAt;
    }

    /** When the granted time ended, as seen at the moment of the grant; of a box that counts logged work, the time of the grant. */
    public Instant getDeadline() {
        return deadline;
    }

    /** The reason for which somebody asked for more time, or the rule that granted it. */
    public String getReason() {
        return reason;
    }

    /** Whether a rule that was agreed beforehand granted it, and not a person. */
    public boolean isByRule() {
        return byRule;
    }

    @Override
    public String toString() {
        return "TimeBoxExtendedEvent[" + getIssueKey() + ", time box " + getTimeBoxId() + ", deadline " + deadline + "]";
    }
}
