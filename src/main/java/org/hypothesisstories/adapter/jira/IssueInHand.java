package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;

/**
 * The issue that a transition on this thread is about to store.
 *
 * <p>Within a transition the stored issue lacks what the transition's screen holds, and a change stored behind Jira's back would be
 * overwritten; so fields are read from, and written to, the issue that Jira has in its hand.
 */
public class IssueInHand {
    private final ThreadLocal<MutableIssue> current = new ThreadLocal<>();

    /** Does something with the issue in hand; may be nested. */
    public void hold(MutableIssue issue, Runnable work) {
        MutableIssue before = current.get();
        current.set(issue);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /** The issue, if it is the one in hand. */
    public Optional<MutableIssue> of(long issueId) {
        return Optional.ofNullable(current.get()).filter(issue -> issue.getId() != null && issue.getId() == issueId);
    }

    private void restore(MutableIssue before) {
        if (before == null) {
            current.remove();
        } else {
            current.set(before);
        }
    }
}
