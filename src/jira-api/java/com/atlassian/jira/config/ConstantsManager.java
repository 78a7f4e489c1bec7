package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

public interface ConstantsManager {
    Resolution getResolution(String text);
    IssueType getIssueType(String text);
    Collection<IssueType> getAllIssueTypeObjects();
    Status getStatus(String text);
    Collection<Status> getStatuses();
}
