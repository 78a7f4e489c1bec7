package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField configurableField);
    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme fieldConfigScheme, List<JiraContextNode> list, ConfigurableField configurableField);
    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme fieldConfigScheme);
    FieldConfigScheme createFieldConfigScheme(FieldConfigScheme fieldConfigScheme, List<JiraContextNode> list, List<IssueType> list2, ConfigurableField configurableField);
    FieldConfig getRelevantConfig(IssueContext issueContext, ConfigurableField configurableField);
}
