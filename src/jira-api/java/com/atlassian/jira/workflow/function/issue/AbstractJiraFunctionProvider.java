package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    public AbstractJiraFunctionProvider() {
        throw new UnsupportedOperationException("AbstractJiraFunctionProvider");
    }

    protected MutableIssue getIssue(Map map) throws DataAccessException {
        throw new UnsupportedOperationException("AbstractJiraFunctionProvider");
    }
}
