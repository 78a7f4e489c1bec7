package com.atlassian.jira.issue.context;

public abstract class AbstractJiraContext implements JiraContextNode {
    public AbstractJiraContext() {
    }

    @Override
    public int compareTo(JiraContextNode other) {
        return getClass().getName().compareTo(other.getClass().getName());
    }
}
