package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

public class IsIssueEditableCondition extends AbstractIssueWebCondition {
    private final IssueManager issues;

    public IsIssueEditableCondition(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return issues.isEditable(issue, user);
    }
}
