package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.OrderableField;

public interface FieldTypeInfoContext {
    IssueContext getIssueContext();    OrderableField getOderableField();
    Issue getIssue();
}
