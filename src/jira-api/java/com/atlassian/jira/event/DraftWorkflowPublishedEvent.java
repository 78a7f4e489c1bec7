package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class DraftWorkflowPublishedEvent extends AbstractWorkflowEvent {
    private final JiraWorkflow originalWorkflow;

    public DraftWorkflowPublishedEvent(JiraWorkflow workflow, JiraWorkflow originalWorkflow) {
        super(workflow);
        this.originalWorkflow = originalWorkflow;
    }

    public JiraWorkflow getOriginalWorkflow() {
        return originalWorkflow;
    }
}
