package com.atlassian.jira.issue;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Set;

public interface Issue extends OfBizValueWrapper,IssueContext,WithId,WithKey {
    Long getId();
    Project getProjectObject();
    Long getProjectId();
    IssueType getIssueType();
    String getIssueTypeId();
    String getSummary();
    ApplicationUser getAssignee();
    String getAssigneeId();
    ApplicationUser getReporter();
    String getReporterId();
    ApplicationUser getCreator();
    String getDescription();
    Timestamp getDueDate();
    Priority getPriority();
    String getResolutionId();
    Resolution getResolution();
    String getKey();
    Long getNumber();
    Timestamp getCreated();
    Timestamp getUpdated();
    Timestamp getResolutionDate();
    Long getWorkflowId();
    Object getCustomFieldValue(CustomField customField);
    Status getStatus();
    String getStatusId();
    Status getStatusObject();
    boolean isCreated();
    boolean isEditable();
    Set<Label> getLabels();
}
