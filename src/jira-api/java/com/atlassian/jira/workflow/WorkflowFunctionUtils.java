package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = null;

    public WorkflowFunctionUtils() {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    protected String getCallerName(Map map, Map map2) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    protected ApplicationUser getCaller(Map map, Map map2) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    protected ApplicationUser getCallerUser(Map map, Map map2) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    public static ApplicationUser getCallerUserFromArgs(Map map, Map map2) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    public static String getCallerKey(Map map, Map map2) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    public static void populateParamsWithUser(Map<String, Object> map, ApplicationUser applicationUser) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    public static ApplicationUser getUserByKey(String text) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }

    public static void populateParamsWithUser(Map<String, Object> map, String text) {
        throw new UnsupportedOperationException("WorkflowFunctionUtils");
    }
}
