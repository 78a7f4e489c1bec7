package com.atlassian.jira.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

public interface IssueManager {
    MutableIssue getIssueObject(Long millis) throws DataAccessException;
    MutableIssue getIssueObject(String text) throws DataAccessException;
    MutableIssue getIssueByCurrentKey(String text) throws DataAccessException;
    List<Issue> getIssueObjects(Collection<Long> collection);
    Issue updateIssue(ApplicationUser applicationUser, MutableIssue mutableIssue, UpdateIssueRequest updateIssueRequest);
    boolean isEditable(Issue issue, ApplicationUser applicationUser);
}
