package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface FieldConfigScheme {
    String getName();
    Long getId();
    FieldConfig getOneAndOnlyConfig();
    String getDescription();
    Map<String, FieldConfig> getConfigs();
    List<JiraContextNode> getContexts();
    boolean isInContext(IssueContext issueContext);
    List<Long> getAssociatedProjectIds();
    Collection<IssueType> getAssociatedIssueTypes();
    Collection<String> getAssociatedIssueTypeIds();
    boolean isGlobal();
    boolean isAllProjects();
    boolean isAllIssueTypes();
}
