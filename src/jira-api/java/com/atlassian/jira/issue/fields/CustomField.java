package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;

public interface CustomField extends NavigableField, HideableField, ConfigurableField<Object>, RequirableField, OrderableField<Object> {
    Object getValue(Issue issue);
    String getDescription();
    String getFieldName();
    String getUntranslatedName();
    CustomFieldSearcher getCustomFieldSearcher();
    Long getIdAsLong();
    FieldConfig getRelevantConfig(Issue issue);
    CustomFieldType getCustomFieldType();
}
