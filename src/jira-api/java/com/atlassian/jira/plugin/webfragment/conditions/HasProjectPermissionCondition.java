package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

public class HasProjectPermissionCondition extends AbstractProjectPermissionCondition {
    private final PermissionManager permissions;

    public HasProjectPermissionCondition(PermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    protected boolean shouldDisplay(ApplicationUser user, JiraHelper helper, ProjectPermissionKey permission) {
        return helper.getProject() != null && permissions.hasPermission(permission, helper.getProject(), user);
    }
}
