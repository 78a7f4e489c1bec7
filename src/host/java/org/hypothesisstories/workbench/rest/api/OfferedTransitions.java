package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.input.Screens;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;
import org.hypothesisstories.workbench.rest.json.JsonObject;

/** The transitions that the workflow offers the caller for an issue. */
public final class OfferedTransitions {
    private final IssueWorkflowManager transitions;
    private final WorkflowManager workflows;
    private final JiraAuthenticationContext caller;
    private final Screens screens;
    private final FieldMeta fields;
    private final ConstantsJson constants;

    public OfferedTransitions(IssueWorkflowManager transitions, WorkflowManager workflows,
            JiraAuthenticationContext caller, Screens screens, FieldMeta fields, ConstantsJson constants) {
        this.transitions = transitions;
        this.workflows = workflows;
        this.caller = caller;
        this.screens = screens;
        this.fields = fields;
        this.constants = constants;
    }

    List<JsonObject> list(Issue issue, boolean withFields) {
        return offered(issue).stream().map(transition -> json(issue, transition, withFields)).toList();
    }

    /** The transitions without their fields, for the issue's own JSON. */
    public List<JsonObject> json(Issue issue) {
        return list(issue, false);
    }

    ActionDescriptor get(Issue issue, String id) {
        return offered(issue).stream()
                .filter(transition -> id.equals(String.valueOf(transition.getId())))
                .findFirst()
                .orElseThrow(() -> RestFailure.badRequest("It seems that you have tried to perform a workflow operation"
                        + " (" + id + ") that is not valid for the current state of this issue (" + issue.getKey() + ")."));
    }

    private List<ActionDescriptor> offered(Issue issue) {
        return transitions.getSortedAvailableActions(issue, caller.getLoggedInUser());
    }

    private JsonObject json(Issue issue, ActionDescriptor transition, boolean withFields) {
        JsonObject json = new JsonObject()
                .with("id", String.valueOf(transition.getId()))
                .with("name", transition.getName())
                .with("to", constants.status(target(issue, transition)));
        return withFields ? json.with("fields", fields.of(issue, screens.on(transition))) : json;
    }

    private Status target(Issue issue, ActionDescriptor transition) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        int step = transition.getUnconditionalResult().getStep();
        StepDescriptor there = workflow.getDescriptor().getStep(step);
        return there == null ? issue.getStatus() : workflow.getLinkedStatusObject(there);
    }
}
