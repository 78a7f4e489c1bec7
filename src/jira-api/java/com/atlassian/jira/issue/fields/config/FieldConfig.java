package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

public interface FieldConfig {
    Long getId();
    String getName();
    String getFieldId();
    String getDescription();
    CustomField getCustomField();
}
