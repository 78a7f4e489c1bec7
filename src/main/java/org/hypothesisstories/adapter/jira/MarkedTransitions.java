package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hypothesisstories.application.port.AutomaticTransition.Mark;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.plugin.Keys;

/** The transitions that a workflow, ours or any other, marks for the plugin to execute. */
public class MarkedTransitions {
    private static final int SAME_STEP = -1;
    private static final Set<String> OF_EACH_TRANSITION = Set.of(
            "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction",
            "com.atlassian.jira.workflow.function.misc.CreateCommentFunction",
            "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction",
            "com.atlassian.jira.workflow.function.issue.IssueReindexFunction",
            "com.atlassian.jira.workflow.function.event.FireIssueEventFunction");

    private final WorkflowManager workflows;

    public MarkedTransitions(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** The transition with a mark from the issue's present step; the first one if the workflow marks several. */
    public Optional<ActionDescriptor> of(Issue issue, Mark mark) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        StepDescriptor step = workflow.getLinkedStep(issue.getStatus());
        Stream<ActionDescriptor> ofStep = step == null ? Stream.empty() : actions(step.getActions());
        return Stream.concat(ofStep, actions(workflow.getDescriptor().getGlobalActions()))
                .filter(action -> carries(action, mark))
                .findFirst();
    }

    /** Whether the issue is in another step after the transition. */
    boolean movesOn(Issue issue, ActionDescriptor action) {
        StepDescriptor present = workflows.getWorkflow(issue).getLinkedStep(issue.getStatus());
        int next = action.getUnconditionalResult().getStep();
        return next != SAME_STEP && (present == null || present.getId() != next);
    }

    /** The post-functions of a transition, without those that Jira gives to each. */
    static List<TransitionPreview.Function> functions(ActionDescriptor action) {
        List<?> all = action.getUnconditionalResult().getPostFunctions();
        return all.stream()
                .map(function -> ((FunctionDescriptor) function).getArgs())
                .map(args -> new TransitionPreview.Function(text(args.get("class.name")), text(args.get("full.module.key"))))
                .filter(function -> !OF_EACH_TRANSITION.contains(function.className()))
                .toList();
    }

    private static String text(Object arg) {
        return arg == null ? "" : arg.toString();
    }

    private static boolean carries(ActionDescriptor action, Mark mark) {
        return switch (mark) {
            case EXPIRY -> "true".equals(action.getMetaAttributes().get(Keys.ON_EXPIRY_META));
            case GRACE_END_FOR_REVIEW -> Keys.GRACE_END_FOR_REVIEW.equals(action.getMetaAttributes().get(Keys.ON_GRACE_END_META));
            case GRACE_END_TO_DONE -> Keys.GRACE_END_TO_DONE.equals(action.getMetaAttributes().get(Keys.ON_GRACE_END_META));
        };
    }

    @SuppressWarnings("unchecked")
    private static Stream<ActionDescriptor> actions(List<?> actions) {
        return ((List<ActionDescriptor>) actions).stream();
    }
}
