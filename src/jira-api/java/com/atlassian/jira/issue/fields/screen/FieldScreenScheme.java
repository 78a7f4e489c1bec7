package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

public interface FieldScreenScheme {
    Long getId();
    void setId(Long millis);
    String getName();
    void setName(String text);
    String getDescription();
    void setDescription(String text);
    FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation issueOperation);
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
    void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);
    FieldScreen getFieldScreen(IssueOperation issueOperation);
    void store();
}
