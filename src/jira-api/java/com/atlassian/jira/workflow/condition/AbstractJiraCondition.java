package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    public AbstractJiraCondition() {
        throw new UnsupportedOperationException("AbstractJiraCondition");
    }

    protected Issue getIssue(Map map) throws DataAccessException {
        throw new UnsupportedOperationException("AbstractJiraCondition");
    }
}
