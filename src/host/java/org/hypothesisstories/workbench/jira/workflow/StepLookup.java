package org.hypothesisstories.workbench.jira.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.List;
import java.util.Optional;

/** Answers where an issue stands in its workflow. */
public final class StepLookup {
    private static final String EDITABLE = "jira.issue.editable";

    private final WorkflowSteps steps;
    private final WorkflowLibrary library;

    StepLookup(WorkflowSteps steps, WorkflowLibrary library) {
        this.steps = steps;
        this.library = library;
    }

    /** The workflow that the entry runs. */
    String workflowName(long entryId) {
        return steps.findEntry(entryId).getWorkflowName();
    }

    private Optional<StepDescriptor> current(long entryId) {
        WorkflowEntry entry = steps.findEntry(entryId);
        List<Step> current = steps.findCurrentSteps(entryId);
        return current.isEmpty() ? Optional.empty()
                : library.shared(entry.getWorkflowName()).map(workflow -> workflow.getStep(current.get(0).getStepId()));
    }

    /** Whether the step allows edits of the issue; a step says so only when it does not. */
    public boolean isEditable(long entryId) {
        return current(entryId).map(step -> !"false".equals(step.getMetaAttributes().get(EDITABLE))).orElse(true);
    }
}
