package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeManager {
    IssueType createIssueType(String text, String text2, Long millis);
    Collection<IssueType> getIssueTypes();
    IssueType getIssueType(String text);
    IssueType createSubTaskIssueType(String text, String text2, Long millis);
}
