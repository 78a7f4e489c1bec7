package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;

public interface JiraWorkflow extends Comparable<JiraWorkflow> {
    int ACTION_ORIGIN_STEP_ID = -1;
    String getName();
    String getDescription();
    WorkflowDescriptor getDescriptor();
    Collection<ActionDescriptor> getAllActions();
    Collection<ActionDescriptor> getActionsWithResult(StepDescriptor stepDescriptor);
    StepDescriptor getLinkedStep(Status status);
    List<Status> getLinkedStatusObjects();
    boolean isActive() throws WorkflowException;
    boolean isSystemWorkflow() throws WorkflowException;
    boolean isEditable() throws WorkflowException;
    boolean isDraftWorkflow();
    Status getLinkedStatusObject(StepDescriptor stepDescriptor);
}
