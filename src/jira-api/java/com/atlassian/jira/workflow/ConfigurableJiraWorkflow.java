package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private static final String STATUS_ID = "jira.status.id";

    private final String name;
    private final WorkflowDescriptor descriptor;
    private final WorkflowManager workflowManager;

    public ConfigurableJiraWorkflow(String name, WorkflowDescriptor descriptor, WorkflowManager workflowManager) {
        this.name = name;
        this.descriptor = descriptor;
        this.workflowManager = workflowManager;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return (String) descriptor.getMetaAttributes().get("jira.description");
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        Map<Integer, ActionDescriptor> byId = new LinkedHashMap<>();
        Stream<ActionDescriptor> ofWorkflow = Stream.of(descriptor.getInitialActions(), descriptor.getGlobalActions())
                .flatMap(actions -> ((List<ActionDescriptor>) actions).stream());
        Stream.concat(ofWorkflow, steps().flatMap(step -> ((List<ActionDescriptor>) step.getActions()).stream()))
                .forEach(action -> byId.putIfAbsent(action.getId(), action));
        return byId.values();
    }

    @Override
    public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor step) {
        return getAllActions().stream().filter(action -> action.getUnconditionalResult() != null
                && action.getUnconditionalResult().getStep() == step.getId()).toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return steps().filter(step -> status.getId().equals(statusId(step))).findFirst().orElse(null);
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return steps().map(this::getLinkedStatusObject).filter(Objects::nonNull).toList();
    }

    @Override
    public Status getLinkedStatusObject(StepDescriptor step) {
        String id = statusId(step);
        return id == null ? null : ComponentAccessor.getComponent(ConstantsManager.class).getStatus(id);
    }

    @Override
    public boolean isActive() {
        return workflowManager.isActive(this);
    }

    @Override
    public boolean isSystemWorkflow() {
        return false;
    }

    @Override
    public boolean isEditable() {
        return !isSystemWorkflow() && !isActive();
    }

    @Override
    public boolean isDraftWorkflow() {
        return false;
    }

    @Override
    public int compareTo(JiraWorkflow other) {
        return name.compareTo(other.getName());
    }

    private Stream<StepDescriptor> steps() {
        return ((List<StepDescriptor>) descriptor.getSteps()).stream();
    }

    private static String statusId(StepDescriptor step) {
        return (String) step.getMetaAttributes().get(STATUS_ID);
    }
}
