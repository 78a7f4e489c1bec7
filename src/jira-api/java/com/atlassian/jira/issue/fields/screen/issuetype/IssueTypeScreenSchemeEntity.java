package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

public interface IssueTypeScreenSchemeEntity extends Comparable<IssueTypeScreenSchemeEntity> {
    Long getId();
    String getIssueTypeId();
    void setIssueTypeId(String text);
    FieldScreenScheme getFieldScreenScheme();
    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);
    void store();
}
