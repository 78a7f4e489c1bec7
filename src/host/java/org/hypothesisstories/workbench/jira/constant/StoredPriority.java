package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.issue.priority.Priority;

/** A priority of this installation. */
final class StoredPriority extends Constant implements Priority {
    private final String statusColor;

    StoredPriority(Facts facts, String statusColor) {
        super(facts);
        this.statusColor = statusColor;
    }

    @Override
    public String getStatusColor() {
        return statusColor;
    }
}
