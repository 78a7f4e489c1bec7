package com.atlassian.jira.workflow;

public class WorkflowException extends RuntimeException {
    public WorkflowException(String text) {
        throw new UnsupportedOperationException("WorkflowException");
    }

    public WorkflowException(Throwable throwable) {
        throw new UnsupportedOperationException("WorkflowException");
    }

    public WorkflowException(String text, Throwable throwable) {
        throw new UnsupportedOperationException("WorkflowException");
    }
}
