package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

public class SearchException extends JiraException {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
