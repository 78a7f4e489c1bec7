package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;
import java.util.Optional;

/** Jira's way to work with issues as a user: permissions, screens and required fields count. */
final class GuardedIssues implements IssueService {
    private final IssueAccess access;
    private final IssueManager manager;
    private final IssueCreation creation;
    private final IssueUpdates updates;
    private final IssueTransitions transitions;

    GuardedIssues(IssueAccess access, IssueManager manager, IssueCreation creation, IssueUpdates updates, IssueTransitions transitions) {
        this.access = access;
        this.manager = manager;
        this.creation = creation;
        this.updates = updates;
        this.transitions = transitions;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        return result(access.visible(user, issueId, errors), errors);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        ErrorCollection errors = new SimpleErrorCollection();
        return result(access.visible(user, issueKey, errors), errors);
    }

    private static IssueResult result(Optional<MutableIssue> issue, ErrorCollection errors) {
        return new IssueResult(issue.orElse(null), errors);
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return manager.isEditable(issue, user);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return creation.validate(user, IssueInput.of(parameters));
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validation) {
        return creation.create(user, validation);
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        return updates.validate(user, issueId, IssueInput.of(parameters));
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validation) {
        return update(user, validation, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validation, EventDispatchOption option, boolean sendMail) {
        return updates.update(user, validation, option, sendMail);
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        return updates.validateAssign(user, issueId, assignee);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult validation) {
        return updates.assign(user, validation);
    }

    @Override
    public TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId,
            IssueInputParameters parameters) {
        return validateTransition(user, issueId, actionId, parameters, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters,
            TransitionOptions options) {
        return transitions.validate(user, issueId, actionId, IssueInput.of(parameters), options);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validation) {
        return transitions.transition(user, validation);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput(Map.of());
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> parameters) {
        return new IssueInput(parameters);
    }
}
