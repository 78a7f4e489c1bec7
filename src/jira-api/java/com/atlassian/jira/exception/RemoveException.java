package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class RemoveException extends JiraException {
    private static final long serialVersionUID = 1L;

    public RemoveException(String message) {
        super(message);
    }
}
