package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

public class UserLoggedInCondition extends AbstractWebCondition {
    public UserLoggedInCondition() {
        // Only the caller matters.
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return user != null;
    }
}
