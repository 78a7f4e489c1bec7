package com.atlassian.jira.issue.fields;

public interface FieldManager {
    Field getField(String text);
    boolean isCustomField(String text);
    boolean isCustomField(Field field);
    CustomField getCustomField(String text);
    boolean isOrderableField(String text);
    boolean isOrderableField(Field field);
    OrderableField getOrderableField(String text);
    void refresh();
    IssueTypeField getIssueTypeField();
}
