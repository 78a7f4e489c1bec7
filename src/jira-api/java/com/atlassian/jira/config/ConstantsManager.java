package com.atlassian.jira.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

public interface ConstantsManager {
    Resolution getResolution(String text);
    IssueType getIssueType(String text);
    Collection<IssueType> getAllIssueTypeObjects();
    Status getStatus(String text);
    Collection<Status> getStatuses();
    Collection<Priority> getPriorities();
    Priority getPriorityObject(String text);
    Priority getDefaultPriority();
    Collection<Resolution> getResolutions();
    Status getStatusByNameIgnoreCase(String text);
    IssueConstant getIssueConstantByName(String text, String text2);
    void refresh();
}
