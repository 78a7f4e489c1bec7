package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;

public interface CustomField extends NavigableField, HideableField, ConfigurableField<Object>, RequirableField, OrderableField<Object> {
    Object getValue(Issue issue);
    String getDescription();
    String getFieldName();
    String getUntranslatedName();
    CustomFieldSearcher getCustomFieldSearcher();
    Long getIdAsLong();
    FieldConfig getRelevantConfig(Issue issue);
    CustomFieldType getCustomFieldType();
    boolean isInScope(long millis, String text);
    CustomFieldParams getCustomFieldValues(Map map);
    String getUntranslatedDescription();
    boolean isEditable();
    List<FieldConfigScheme> getConfigurationSchemes();
    List<Project> getAssociatedProjectObjects();
    List<IssueType> getAssociatedIssueTypes();
    boolean isGlobal();
    boolean isAllProjects();
    boolean isAllIssueTypes();
    boolean isRelevantForIssueContext(IssueContext issueContext);
    FieldConfig getRelevantConfig(IssueContext issueContext);
}
