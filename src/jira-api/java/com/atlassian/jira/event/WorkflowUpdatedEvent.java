package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class WorkflowUpdatedEvent extends AbstractWorkflowEvent {
    private final JiraWorkflow originalWorkflow;

    public WorkflowUpdatedEvent(JiraWorkflow workflow, JiraWorkflow originalWorkflow) {
        super(workflow);
        this.originalWorkflow = originalWorkflow;
    }

    public JiraWorkflow getOriginalWorkflow() {
        return originalWorkflow;
    }
}
