package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** A workflow of the library. */
final class StoredWorkflow extends ConfigurableJiraWorkflow {
    private final ConstantsManager constants;
    private final Kind kind;

    /** What the workflow is to its host. */
    enum Kind {
        BUILT_IN, OWN, DRAFT
    }

    StoredWorkflow(String name, WorkflowDescriptor descriptor, Kind kind, WorkflowManager workflows, ConstantsManager constants) {
        super(name, descriptor, workflows);
        this.kind = kind;
        this.constants = constants;
    }

    @Override
    public Status getLinkedStatusObject(StepDescriptor step) {
        String id = (String) step.getMetaAttributes().get(WorkflowDirectory.STATUS_ID);
        return id == null ? null : constants.getStatus(id);
    }

    @Override
    public boolean isSystemWorkflow() {
        return kind == Kind.BUILT_IN;
    }

    @Override
    public boolean isDraftWorkflow() {
        return kind == Kind.DRAFT;
    }

    @Override
    public boolean isEditable() {
        return isDraftWorkflow() || super.isEditable();
    }
}
