package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.setup.BoundWorkflow;
import org.hypothesisstories.application.setup.WorkflowRelease;
import org.hypothesisstories.plugin.Keys;

/** Finds our parts in all workflows of Jira and takes them out through Jira's own drafts. */
public final class JiraWorkflowRelease implements WorkflowRelease {
    private final WorkflowManager workflows;
    private final UserManager users;

    public JiraWorkflowRelease(WorkflowManager workflows, UserManager users) {
        this.workflows = workflows;
        this.users = users;
    }

    @Override
    public List<BoundWorkflow> bound() {
        return workflows.getWorkflows().stream().filter(workflow -> !workflow.isSystemWorkflow()).map(this::bound)
                .filter(workflow -> !workflow.parts().isEmpty()).toList();
    }

    private BoundWorkflow bound(JiraWorkflow workflow) {
        List<String> parts = new WorkflowCleaning(workflow.getDescriptor()).ours().stream()
                .map(element -> element.transitionName() + ": " + element.module().replace(Keys.PLUGIN, "")).toList();
        return new BoundWorkflow(workflow.getName(), parts, !parts.isEmpty() && workflows.getDraftWorkflow(workflow.getName()) != null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void release(String name, String actorKey) {
        ApplicationUser actor = users.getUserByKey(actorKey);
        JiraWorkflow workflow = workflows.getWorkflow(name);
        boolean active = workflows.isActive(workflow);
        JiraWorkflow writable = active ? workflows.createDraftWorkflow(actor, name) : workflow;
        WorkflowDescriptor descriptor = writable.getDescriptor();
        boolean unedited = new WorkflowShape(descriptor).fingerprint().equals(descriptor.getMetaAttributes().get(Keys.WORKFLOW_MADE_META));
        new WorkflowCleaning(descriptor).clean();
        if (unedited) {
            // So that the health page can put everything back, should the plugin stay after all.
            descriptor.getMetaAttributes().put(Keys.WORKFLOW_MADE_META, new WorkflowShape(descriptor).fingerprint());
        }
        workflows.updateWorkflow(actor, writable);
        if (active) {
            workflows.overwriteActiveWorkflow(actor, name);
        }
    }

    @Override
    public Optional<String> xml(String name) {
        return Optional.of(name).filter(workflows::workflowExists).map(workflows::getWorkflow)
                .map(workflow -> WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor()));
    }
}
