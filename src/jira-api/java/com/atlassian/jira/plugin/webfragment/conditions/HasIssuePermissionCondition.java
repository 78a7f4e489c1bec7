package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

public class HasIssuePermissionCondition extends AbstractProjectPermissionCondition {
    private final PermissionManager permissions;

    public HasIssuePermissionCondition(PermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    protected boolean shouldDisplay(ApplicationUser user, JiraHelper helper, ProjectPermissionKey permission) {
        return helper.getContextParams().get("issue") instanceof Issue issue
                && permissions.hasPermission(permission, issue, user);
    }
}
