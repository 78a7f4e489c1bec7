package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.web.page.TransitionNames;
import org.hypothesisstories.workbench.web.screen.Screens;

/** Where a card may go now, and by which transition. */
public final class Moves {
    private final IssueWorkflowManager transitions;
    private final WorkflowManager workflows;
    private final TransitionNames names;

    public Moves(IssueWorkflowManager transitions, WorkflowManager workflows, TransitionNames names) {
        this.transitions = transitions;
        this.workflows = workflows;
        this.names = names;
    }

    /** One transition as the script of the board needs it. */
    public List<Map<String, Object>> of(Issue issue, ApplicationUser user) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        return transitions.getSortedAvailableActions(issue, user).stream()
                .map(action -> move(workflow, action, issue)).toList();
    }

    private Map<String, Object> move(JiraWorkflow workflow, ActionDescriptor action, Issue issue) {
        Status target = target(workflow, action, issue);
        Map<String, Object> move = new LinkedHashMap<>();
        move.put("action", action.getId());
        move.put("name", names.of(action));
        move.put("statusId", target.getId());
        move.put("status", target.getName());
        move.put("screen", Screens.hasScreen(action));
        return move;
    }

    private static Status target(JiraWorkflow workflow, ActionDescriptor action, Issue issue) {
        int step = action.getUnconditionalResult().getStep();
        StepDescriptor next = step == JiraWorkflow.ACTION_ORIGIN_STEP_ID ? null : workflow.getDescriptor().getStep(step);
        return next == null ? issue.getStatus() : workflow.getLinkedStatusObject(next);
    }
}
