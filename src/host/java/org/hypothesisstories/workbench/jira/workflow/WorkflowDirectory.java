package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
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
                .map(descriptor -> new StoredWorkflow(name, descriptor, library.isBuiltIn(name), this, constants)).orElse(null);
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
        JiraWorkflow before = getWorkflow(workflow.getName());
        library.update(workflow.getName(), checked(user, workflow));
        events.publish(new WorkflowUpdatedEvent(workflow, before));
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
