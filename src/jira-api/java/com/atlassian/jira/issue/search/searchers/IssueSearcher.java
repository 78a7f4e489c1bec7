package com.atlassian.jira.issue.search.searchers;

public interface IssueSearcher<T> {
}
