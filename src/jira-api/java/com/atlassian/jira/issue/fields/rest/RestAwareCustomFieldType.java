package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

public interface RestAwareCustomFieldType {
    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext);
    JsonType getJsonSchema(CustomField customField);
    FieldJsonRepresentation getJsonFromIssue(CustomField customField, Issue issue, boolean flag, FieldLayoutItem fieldLayoutItem);
}
