package org.hypothesisstories.api;

import java.util.Objects;

/**
 * Something happened to the time that a team agreed to spend on an issue. Published on one node of the cluster, after it is stored.
 *
 * <p>Listen with a method annotated with Atlassian's {@code @EventListener} to one of the events, or to this type for all of them. They
 * are delivered outside any transaction, without a logged-in user. When a node dies at the very moment between delivery and the note of
 * it, another node delivers the event again; a listener for which that matters remembers what it has heard.
 */
public abstract class TimeBoxEvent {

    private final long issueId;
    private final String issueKey;
    private final String timeBoxId;

    TimeBoxEvent(long issueId, String issueKey, String timeBoxId) {
        this.issueId = issueId;
        this.issueKey = Objects.requireNonNull(issueKey);
        this.timeBoxId = Objects.requireNonNull(timeBoxId);
    }

    public final long getIssueId() {
        return issueId;
    }

    /** The issue's key when the event was published. */
    public final String getIssueKey() {
        return issueKey;
    }

    /** The lasting, unique name of the time box; an issue may have several, one after the other. */
    public final String getTimeBoxId() {
        return timeBoxId;
    }
}
