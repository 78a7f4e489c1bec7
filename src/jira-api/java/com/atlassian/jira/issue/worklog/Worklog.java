package com.atlassian.jira.issue.worklog;

public interface Worklog {
}
