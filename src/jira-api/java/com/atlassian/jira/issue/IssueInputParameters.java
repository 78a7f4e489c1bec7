package com.atlassian.jira.issue;

import java.util.Map;

public interface IssueInputParameters {
    void setRetainExistingValuesWhenParameterNotProvided(boolean flag);
    void setRetainExistingValuesWhenParameterNotProvided(boolean flag, boolean flag2);
    void setApplyDefaultValuesWhenParameterNotProvided(boolean flag);
    void setSkipScreenCheck(boolean flag);
    IssueInputParameters addCustomFieldValue(Long millis, String... text);
    IssueInputParameters addCustomFieldValue(String text, String... text2);
    IssueInputParameters setComment(String text);
    Map<String, String[]> getActionParameters();
    IssueInputParameters setProjectId(Long millis);
    IssueInputParameters setIssueTypeId(String text);
    IssueInputParameters setResolutionId(String text);
    IssueInputParameters setSummary(String text);
    IssueInputParameters setDescription(String text);
    IssueInputParameters setAssigneeId(String text);
    IssueInputParameters setReporterId(String text);
}
