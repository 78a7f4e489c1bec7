package com.atlassian.jira.issue.label;

import java.util.Objects;

public final class Label {
    private final Long id;
    private final Long issueId;
    private final Long customFieldId;
    private final String label;

    public Label(Long id, Long issueId, String label) {
        this(id, issueId, null, label);
    }

    public Label(Long id, Long issueId, Long customFieldId, String label) {
        this.id = id;
        this.issueId = issueId;
        this.customFieldId = customFieldId;
        this.label = Objects.requireNonNull(label);
    }

    public Long getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public Long getIssue() {
        return issueId;
    }

    public Long getCustomFieldId() {
        return customFieldId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
