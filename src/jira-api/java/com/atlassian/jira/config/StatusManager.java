package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

public interface StatusManager {
    Status createStatus(String text, String text2, String text3, StatusCategory statusCategory);
    Collection<Status> getStatuses();
    Status getStatus(String text);
}
