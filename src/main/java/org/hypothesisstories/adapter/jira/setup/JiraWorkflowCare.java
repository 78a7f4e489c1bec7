package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hypothesisstories.application.setup.WorkflowCare;
import org.hypothesisstories.application.setup.WorkflowDifference;
import org.hypothesisstories.application.setup.WorkflowStand;
import org.hypothesisstories.application.setup.WorkflowStand.Standing;
import org.hypothesisstories.plugin.Keys;

/** Compares and renews the workflow through Jira's own drafts: what is in use is never written directly. */
public final class JiraWorkflowCare implements WorkflowCare {
    private static final int COPIES_TRIED = 100;

    private final WorkflowManager workflows;
    private final UserManager users;
    private final FoundObjects found;

    public JiraWorkflowCare(WorkflowManager workflows, UserManager users, FoundObjects found) {
        this.workflows = workflows;
        this.users = users;
        this.found = found;
    }

    @Override
    public WorkflowStand stand() {
        return workflow().map(this::stand).orElse(WorkflowStand.NONE);
    }

    WorkflowStand stand(JiraWorkflow workflow) {
        if (!isBound()) {
            return WorkflowStand.NONE;
        }
        WorkflowDescriptor descriptor = workflow.getDescriptor();
        WorkflowShape shape = new WorkflowShape(descriptor);
        List<WorkflowDifference> differences =
                new WorkflowComparison(shape, new WorkflowShape(new ResearchWorkflow(found).descriptor())).differences();
        return new WorkflowStand(workflow.getName(), standing(differences, isAsMade(descriptor, shape)), differences);
    }

    private static Standing standing(List<WorkflowDifference> differences, boolean asMade) {
        if (differences.isEmpty()) {
            return Standing.CURRENT;
        }
        if (asMade) {
            return Standing.OLDER;
        }
        return differences.stream().allMatch(difference -> difference.kind() == WorkflowDifference.Kind.PART_ADDED)
                ? Standing.EXTENDED : Standing.EDITED;
    }

    private static boolean isAsMade(WorkflowDescriptor descriptor, WorkflowShape shape) {
        return shape.fingerprint().equals(descriptor.getMetaAttributes().get(Keys.WORKFLOW_MADE_META));
    }

    @Override
    public boolean isBeingEdited() {
        return workflow().filter(workflow -> workflows.getDraftWorkflow(workflow.getName()) != null).isPresent();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> renew(String actorKey) {
        ApplicationUser actor = users.getUserByKey(actorKey);
        JiraWorkflow workflow = workflow().orElseThrow(() -> new IllegalStateException("There is no workflow to renew"));
        boolean edited = stand(workflow).standing() == Standing.EDITED;
        Optional<String> copy = edited ? Optional.of(keepCopy(actor, workflow)) : Optional.empty();
        boolean active = workflows.isActive(workflow);
        JiraWorkflow writable = active ? workflows.createDraftWorkflow(actor, workflow.getName()) : workflow;
        WorkflowMerge merge = new WorkflowMerge(writable.getDescriptor(), new ResearchWorkflow(found).descriptor());
        if (edited) {
            merge.add();
        } else {
            merge.replace();
            writable.getDescriptor().getMetaAttributes()
                    .put(Keys.WORKFLOW_MADE_META, new WorkflowShape(writable.getDescriptor()).fingerprint());
        }
        workflows.updateWorkflow(actor, writable);
        if (active) {
            workflows.overwriteActiveWorkflow(actor, workflow.getName());
        }
        return copy;
    }

    private String keepCopy(ApplicationUser actor, JiraWorkflow workflow) {
        String name = IntStream.rangeClosed(1, COPIES_TRIED).mapToObj(number -> workflow.getName() + " (before renewal " + number + ")")
                .filter(candidate -> !workflows.workflowExists(candidate)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Too many copies of " + workflow.getName() + " are kept"));
        workflows.copyWorkflow(actor, name, workflow.getDescription(), workflow);
        return name;
    }

    private Optional<JiraWorkflow> workflow() {
        return found.plannedId(Keys.WORKFLOW_SETTING).filter(workflows::workflowExists).map(workflows::getWorkflow);
    }

    /** Whether everything that the wanted workflow refers to is made. */
    private boolean isBound() {
        return ResearchWorkflow.settings().allMatch(setting -> found.plannedId(setting).isPresent());
    }
}
