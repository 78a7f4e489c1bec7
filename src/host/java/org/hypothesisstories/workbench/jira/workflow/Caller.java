package org.hypothesisstories.workbench.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;

/** The user, by key, for whom the engine works; rolling back is left to the exception that the engine throws. */
record Caller(String key) implements WorkflowContext {
    @Override
    public String getCaller() {
        return key;
    }

    @Override
    public void setRollbackOnly() {
        // The transaction around the engine ends with the engine's exception.
    }
}
