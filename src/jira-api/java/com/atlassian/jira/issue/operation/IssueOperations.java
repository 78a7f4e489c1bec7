package com.atlassian.jira.issue.operation;

import java.util.Collection;

public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = null;

    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = null;

    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = null;

    public static final IssueOperation MOVE_ISSUE_OPERATION = null;

    public IssueOperations() {
        throw new UnsupportedOperationException("IssueOperations");
    }

    public static Collection<ScreenableIssueOperation> getIssueOperations() {
        throw new UnsupportedOperationException("IssueOperations");
    }

    public static ScreenableIssueOperation getIssueOperation(Long millis) {
        throw new UnsupportedOperationException("IssueOperations");
    }

    public static String getText(String text) {
        throw new UnsupportedOperationException("IssueOperations");
    }
}
