package com.atlassian.jira.issue.fields.config;

public interface FieldConfigScheme {
    String getName();
    Long getId();
    FieldConfig getOneAndOnlyConfig();
}
