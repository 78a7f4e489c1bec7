package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;
import java.util.Collection;

public interface IssueTypeScreenSchemeManager {
    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();
    IssueTypeScreenScheme getIssueTypeScreenScheme(Long millis);
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
    void createIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);
    void updateIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);
    void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);
    void addSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);
    void removeSchemeAssociation(Project project, IssueTypeScreenScheme issueTypeScreenScheme);
}
