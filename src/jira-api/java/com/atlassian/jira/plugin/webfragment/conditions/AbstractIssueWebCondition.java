package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    public AbstractIssueWebCondition() {
        // The issue comes with each call.
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue && shouldDisplay(user, issue, helper);
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper);
}
