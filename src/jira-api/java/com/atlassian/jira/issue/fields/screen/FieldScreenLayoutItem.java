package com.atlassian.jira.issue.fields.screen;

public interface FieldScreenLayoutItem {
    Long getId();
    int getPosition();
    String getFieldId();
}
