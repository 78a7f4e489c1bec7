package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeScreenScheme {
    Long getId();
    void setId(Long millis);
    String getName();
    void setName(String text);
    String getDescription();
    void setDescription(String text);
    void store();
    Collection<IssueTypeScreenSchemeEntity> getEntities();
    IssueTypeScreenSchemeEntity getEntity(String text);
    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);
    void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);
    boolean containsEntity(String text);
    boolean isDefault();
}
