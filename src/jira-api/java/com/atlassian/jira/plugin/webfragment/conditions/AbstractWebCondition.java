package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {
        // Parameters arrive by init.
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // Most conditions take no parameter.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        JiraHelper helper = context.get("helper") instanceof JiraHelper given ? given : new JiraHelper();
        return shouldDisplay(getApplicationUser(context), helper);
    }

    protected ApplicationUser getApplicationUser(Map<String, Object> context) {
        return context.get("user") instanceof ApplicationUser user ? user : null;
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper helper);
}
