package com.atlassian.jira.issue.label;

public final class Label {
    public String getLabel() {
        throw new UnsupportedOperationException("Label");
    }
}
