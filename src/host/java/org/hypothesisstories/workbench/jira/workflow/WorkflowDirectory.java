package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/** Jira's view of all workflows. */
final class WorkflowDirectory implements WorkflowManager {
    static final String STATUS_ID = "jira.status.id";

    private final WorkflowLibrary library;
    private final StepLookup steps;
    private final WorkflowSchemeManager schemes;
    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final EventPublisher events;
    private final InstantSource clock;

    WorkflowDirectory(WorkflowLibrary library, StepLookup steps, WorkflowSchemeManager schemes, ProjectManager projects,
            ConstantsManager constants, EventPublisher events, InstantSource clock) {
        this.library = library;
        this.steps = steps;
        this.schemes = schemes;
        this.projects = projects;
        this.constants = constants;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return library.names().stream().map(this::getWorkflow).toList();
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return library.copy(name)
                .map(descriptor -> new StoredWorkflow(name, descriptor, kind(name), this, constants)).orElse(null);
    }

    private StoredWorkflow.Kind kind(String name) {
        return library.isBuiltIn(name) ? StoredWorkflow.Kind.BUILT_IN : StoredWorkflow.Kind.OWN;
    }

    /** Null where there is no draft. */
    @Override
    public JiraWorkflow getDraftWorkflow(String parent) {
        return library.draft(parent)
                .map(descriptor -> new StoredWorkflow(parent, descriptor, StoredWorkflow.Kind.DRAFT, this, constants)).orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parent) {
        JiraWorkflow workflow = getWorkflow(parent);
        if (workflow == null) {
            throw new IllegalArgumentException("There is no workflow named " + parent);
        }
        if (!workflow.isActive() || getDraftWorkflow(parent) != null) {
            throw new IllegalStateException("A draft can be made of an active workflow that has none: " + parent);
        }
        library.insertDraft(parent, checked(user, workflow));
        return getDraftWorkflow(parent);
    }

    @Override
    public boolean deleteDraftWorkflow(String parent) {
        return library.deleteDraft(parent);
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String parent) {
        JiraWorkflow draft = getDraftWorkflow(parent);
        if (draft == null) {
            throw new WorkflowException("The workflow " + parent + " has no draft to publish");
        }
        library.update(parent, checked(user, draft));
        library.deleteDraft(parent);
    }

    @Override
    public JiraWorkflow copyWorkflow(ApplicationUser user, String name, String description, JiraWorkflow source) {
        WorkflowDescriptor descriptor = checked(user, source);
        if (description != null) {
            descriptor.getMetaAttributes().put("jira.description", description);
        }
        createWorkflow(user, new ConfigurableJiraWorkflow(name, descriptor, this));
        return getWorkflow(name);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return issue.getWorkflowId() == null
                ? getWorkflow(issue.getProjectId(), issue.getIssueTypeId())
                : getWorkflow(steps.workflowName(issue.getWorkflowId()));
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return getWorkflow(schemes.getWorkflowSchemeObj(projects.getProjectObj(projectId)).getActualWorkflow(issueTypeId));
    }

    @Override
    public boolean workflowExists(String name) {
        return library.exists(name);
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return projects.getProjects().stream().anyMatch(project -> uses(project, workflow.getName()));
    }

    private boolean uses(Project project, String workflowName) {
        WorkflowScheme scheme = schemes.getWorkflowSchemeObj(project);
        return workflowName.equals(scheme.getActualDefaultWorkflow()) || scheme.getMappings().containsValue(workflowName);
    }

    @Override
    public void createWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        if (library.exists(workflow.getName())) {
            throw new WorkflowException("There is already a workflow named " + workflow.getName());
        }
        library.insert(workflow.getName(), checked(user, workflow));
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        if (library.isBuiltIn(workflow.getName())) {
            throw new WorkflowException("The workflow " + workflow.getName() + " comes with Jira and cannot be changed");
        }
        if (!library.exists(workflow.getName())) {
            throw new WorkflowException("There is no workflow named " + workflow.getName());
        }
        if (workflow.isDraftWorkflow()) {
            library.updateDraft(workflow.getName(), checked(user, workflow));
        } else {
            JiraWorkflow before = getWorkflow(workflow.getName());
            library.update(workflow.getName(), checked(user, workflow));
            events.publish(new WorkflowUpdatedEvent(workflow, before));
        }
    }

    @SuppressWarnings("unchecked")
    private WorkflowDescriptor checked(ApplicationUser user, JiraWorkflow workflow) {
        WorkflowDescriptor descriptor = WorkflowXml.parse(WorkflowXml.write(workflow.getDescriptor()));
        ((List<StepDescriptor>) descriptor.getSteps()).forEach(this::requireStatus);
        if (user != null) {
            descriptor.getMetaAttributes().put("jira.update.author.key", user.getKey());
        }
        descriptor.getMetaAttributes().put("jira.updated.date", String.valueOf(clock.millis()));
        return descriptor;
    }

    private void requireStatus(StepDescriptor step) {
        String statusId = (String) step.getMetaAttributes().get(STATUS_ID);
        if (statusId == null || constants.getStatus(statusId) == null) {
            throw new WorkflowException("Step " + step.getId() + " (" + step.getName() + ") is linked to no status: " + STATUS_ID + " is "
                    + statusId);
        }
    }
}
