package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public abstract class AbstractProjectPermissionCondition extends AbstractWebCondition {
    private ProjectPermissionKey permission;

    public AbstractProjectPermissionCondition() {
        // The permission arrives by init.
    }

    @Override
    public final void init(Map<String, String> params) throws PluginParseException {
        if (params.get("permission") == null) {
            throw new PluginParseException("The condition needs a parameter 'permission'.");
        }
        permission = new ProjectPermissionKey(params.get("permission"));
    }

    @Override
    public final boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return shouldDisplay(user, helper, permission);
    }

    protected abstract boolean shouldDisplay(ApplicationUser user, JiraHelper helper, ProjectPermissionKey permission);
}
