package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.Outcome;
import org.hypothesisstories.application.port.CardMoves;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.timebox.Actor;

/** Moves by Jira's transitions, through the service that Jira's own pages use. */
public class JiraCardMoves implements CardMoves {
    private final IssueManager issues;
    private final IssueService service;
    private final IssueWorkflowManager transitions;
    private final WorkflowManager workflows;
    private final TransitionFacts facts;
    private final UserManager users;

    public JiraCardMoves(
            IssueManager issues, IssueService service, IssueWorkflowManager transitions, WorkflowManager workflows, TransitionFacts facts,
            UserManager users) {
        this.issues = issues;
        this.service = service;
        this.transitions = transitions;
        this.workflows = workflows;
        this.facts = facts;
        this.users = users;
    }

    @Override
    public Optional<Lane> lane(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId)).flatMap(issue -> facts.lane(issue.getStatusId()));
    }

    @Override
    public List<Move> offered(long issueId, Actor actor) {
        MutableIssue issue = issues.getIssueObject(issueId);
        return transitions.getSortedAvailableActions(issue, user(actor)).stream().map(action -> move(issue, action)).toList();
    }

    @Override
    public Outcome<Lane> make(IssueRef ref, Actor actor, int action) {
        IssueInputParameters nothingNew = service.newIssueInputParameters();
        nothingNew.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService.TransitionValidationResult checked = service.validateTransition(user(actor), ref.id(), action, nothingNew);
        if (!checked.isValid()) {
            return JiraRefusals.of(checked);
        }
        IssueService.IssueResult moved = service.transition(user(actor), checked);
        if (!moved.isValid()) {
            return JiraRefusals.of(moved);
        }
        return lane(ref.id()).<Outcome<Lane>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(ProblemCode.CARD_MOVED, "", ref.key(), ""));
    }

    private Move move(MutableIssue issue, ActionDescriptor action) {
        Optional<String> screen = facts.hasScreen(action)
                ? Optional.of("/secure/CommentAssignIssue!default.jspa?id=" + issue.getId() + "&action=" + action.getId())
                : Optional.empty();
        return new Move(action.getId(), facts.name(action), facts.target(workflows.getWorkflow(issue), issue, action), screen);
    }

    private ApplicationUser user(Actor actor) {
        return actor.userKey().map(users::getUserByKey).orElse(null);
    }
}
