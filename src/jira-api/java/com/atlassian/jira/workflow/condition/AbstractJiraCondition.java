package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    public AbstractJiraCondition() {
    }

    /** The issue as it is stored: what the screen of the transition would change is not in it yet. */
    protected Issue getIssue(Map transientVars) throws DataAccessException {
        Object original = transientVars.get(ORIGINAL_ISSUE_KEY);
        return (Issue) (original == null ? transientVars.get("issue") : original);
    }
}
