package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;

/**
 * What a list or a card shows of a time box before its script has asked how all the boxes on the page stand: what was agreed. Asked here, it
 * would be a query for each row.
 */
public final class BoxCellView {
    private final String text;
    private final String issueId;

    BoxCellView(String text, Issue issue) {
        this.text = text;
        issueId = Optional.ofNullable(issue).map(Issue::getId).map(String::valueOf).orElse("");
    }

    /** The budget in words; empty for none. */
    public String getText() {
        return text;
    }

    /** Empty for an issue that is not stored. */
    public String getIssueId() {
        return issueId;
    }
}
