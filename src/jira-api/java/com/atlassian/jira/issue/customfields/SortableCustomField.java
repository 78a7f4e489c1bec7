package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

public interface SortableCustomField<T> {
    int compare(T value, T value2, FieldConfig fieldConfig);
}
