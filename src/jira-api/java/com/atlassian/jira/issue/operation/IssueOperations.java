package com.atlassian.jira.issue.operation;

import java.util.Collection;
import java.util.List;

public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Screenable(0L, "create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Screenable(1L, "edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Screenable(2L, "view");

    public static Collection<ScreenableIssueOperation> getIssueOperations() {
        return List.of(CREATE_ISSUE_OPERATION, EDIT_ISSUE_OPERATION, VIEW_ISSUE_OPERATION);
    }

    public static ScreenableIssueOperation getIssueOperation(Long id) {
        return getIssueOperations().stream().filter(operation -> operation.getId().equals(id)).findFirst().orElse(null);
    }

    private record Screenable(Long id, String name) implements ScreenableIssueOperation {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
