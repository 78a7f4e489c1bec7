package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

public interface StatusCategoryManager {
    StatusCategory getStatusCategoryByKey(String text);
}
