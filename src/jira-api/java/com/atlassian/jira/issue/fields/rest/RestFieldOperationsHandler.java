package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

public interface RestFieldOperationsHandler {
    Set<String> getSupportedOperations();
    ErrorCollection updateIssueInputParameters(IssueContext issueContext, Issue issue, String text, IssueInputParameters issueInputParameters, List<FieldOperationHolder> list);
}
