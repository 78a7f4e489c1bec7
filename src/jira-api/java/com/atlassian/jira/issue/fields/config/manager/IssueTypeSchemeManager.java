package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String text, String text2, List<String> list);
    FieldConfigScheme update(FieldConfigScheme fieldConfigScheme, Collection<String> collection);
    FieldConfigScheme getDefaultIssueTypeScheme();
    boolean isDefaultIssueTypeScheme(FieldConfigScheme fieldConfigScheme);
    List<FieldConfigScheme> getAllSchemes();
    FieldConfigScheme getConfigScheme(Project project);
    Collection<IssueType> getIssueTypesForProject(Project project);
    void setDefaultValue(FieldConfig fieldConfig, String text);
    IssueType getDefaultIssueType(Project project);
}
