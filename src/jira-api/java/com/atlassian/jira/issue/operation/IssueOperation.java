package com.atlassian.jira.issue.operation;

public interface IssueOperation {

}
