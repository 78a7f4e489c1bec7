package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status of this installation. */
final class StoredStatus extends Constant implements Status {
    private final StatusCategory category;
    private final String iconUrl;

    StoredStatus(Facts facts, StatusCategory category, String iconUrl) {
        super(facts);
        this.category = category;
        this.iconUrl = iconUrl;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }

    @Override
    public String getIconUrl() {
        return iconUrl;
    }
}
