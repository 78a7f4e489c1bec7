package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

public interface FieldScreenSchemeItem extends Comparable<FieldScreenSchemeItem> {
    Long getId();
    ScreenableIssueOperation getIssueOperation();
    void setIssueOperation(ScreenableIssueOperation screenableIssueOperation);
    FieldScreen getFieldScreen();
    void setFieldScreen(FieldScreen fieldScreen);
    FieldScreenScheme getFieldScreenScheme();
    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
    void store();
}
