package com.atlassian.jira.issue.customfields;

public class CustomFieldUtils {
    public static String getParamKeyIssueId() {
        return "com.atlassian.jira.internal.issue_id";
    }

    public static String getParamKeyProjectId() {
        return "com.atlassian.jira.internal.project_id";
    }
}
