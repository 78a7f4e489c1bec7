package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Set;

public interface MutableIssue extends Issue {
    void setProjectId(Long millis) throws IllegalArgumentException;
    void setIssueTypeId(String text);
    void setSummary(String text);
    void setAssignee(ApplicationUser applicationUser);
    void setReporter(ApplicationUser applicationUser);
    void setDescription(String text);
    void setDueDate(Timestamp timestamp);
    void setCustomFieldValue(CustomField customField, Object value);
    void setStatusId(String text);
    void resetModifiedFields();
    void setResolutionId(String text);
    Map<String, ModifiedValue> getModifiedFields();
    void setPriorityId(String text);
    void setLabels(Set<Label> set);
}
