package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    private static final String USER_NAME = "username";
    private static final String USER_KEY = "userKey";

    public WorkflowFunctionUtils() {
    }

    protected String getCallerName(Map transientVars, Map args) {
        ApplicationUser caller = getCallerUser(transientVars, args);
        return caller == null ? null : caller.getUsername();
    }

    protected ApplicationUser getCaller(Map transientVars, Map args) {
        return getCallerUser(transientVars, args);
    }

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return getCallerUserFromArgs(transientVars, args);
    }

    public static ApplicationUser getCallerUserFromArgs(Map transientVars, Map args) {
        return getUserByKey(getCallerKey(transientVars, args));
    }

    public static String getCallerKey(Map transientVars, Map args) {
        Object named = args == null ? null : args.get(USER_KEY);
        if (named != null) {
            return (String) named;
        }
        Object context = transientVars.get("context");
        return context instanceof WorkflowContext workflowContext ? workflowContext.getCaller() : (String) transientVars.get(USER_KEY);
    }

    public static void populateParamsWithUser(Map<String, Object> params, ApplicationUser user) {
        params.put(USER_KEY, user == null ? null : user.getKey());
        params.put(USER_NAME, user == null ? null : user.getUsername());
    }

    public static void populateParamsWithUser(Map<String, Object> params, String userKey) {
        populateParamsWithUser(params, getUserByKey(userKey));
    }

    public static ApplicationUser getUserByKey(String userKey) {
        return userKey == null ? null : ComponentAccessor.getComponent(UserManager.class).getUserByKey(userKey);
    }
}
