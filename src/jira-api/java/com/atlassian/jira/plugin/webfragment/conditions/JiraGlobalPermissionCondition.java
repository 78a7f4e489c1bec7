package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

public class JiraGlobalPermissionCondition extends AbstractWebCondition {
    private final GlobalPermissionManager permissions;
    private GlobalPermissionKey permission;

    public JiraGlobalPermissionCondition(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        if (params.get("permission") == null) {
            throw new PluginParseException("The condition needs a parameter 'permission'.");
        }
        permission = GlobalPermissionKey.of(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return permissions.hasPermission(permission, user);
    }
}
