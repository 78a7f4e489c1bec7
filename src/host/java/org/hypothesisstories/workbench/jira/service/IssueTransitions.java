package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.issue.IssueField;
import org.hypothesisstories.workbench.jira.issue.IssueStore;
import org.hypothesisstories.workbench.jira.issue.Texts;
import org.hypothesisstories.workbench.jira.workflow.Transitions;

/** Moves issues on in their workflow. */
final class IssueTransitions {
    private final IssueAccess access;
    private final IssueStore issues;
    private final OperationScreens screens;
    private final IssueWorkflowManager available;
    private final Transitions transitions;
    private final Texts texts;

    IssueTransitions(IssueAccess access, IssueStore issues, OperationScreens screens, IssueWorkflowManager available,
            Transitions transitions, Texts texts) {
        this.access = access;
        this.issues = issues;
        this.screens = screens;
        this.available = available;
        this.transitions = transitions;
        this.texts = texts;
    }

    TransitionValidationResult validate(ApplicationUser user, Long issueId, int actionId, IssueInput input, TransitionOptions options) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue issue = access.visible(user, issueId, errors).orElse(null);
        ActionDescriptor action = issue == null ? null : action(user, issue, actionId, options, errors).orElse(null);
        Map<String, Object> variables = new HashMap<>(options.getWorkflowParams());
        if (action == null) {
            return new TransitionValidationResult(issue, errors, Map.copyOf(input.getActionParameters()), variables, actionId);
        }
        String comment = input.text(IssueInput.COMMENT);
        if (comment != null && !comment.isBlank()) {
            access.require(user, ProjectPermissions.ADD_COMMENTS, issue, "workbench.issue.comment.refused", errors);
            variables.put(IssueInput.COMMENT, comment);
        }
        List<IssueField> allowed = input.skipsScreenCheck() ? screens.allFields(issue) : screens.fields(issue, action);
        Map<String, Object> values = new FieldInputs(texts).take(allowed, input, issue, user, errors);
        return new TransitionValidationResult(issue, errors, values, variables, actionId);
    }

    private Optional<ActionDescriptor> action(ApplicationUser user, MutableIssue issue, int actionId, TransitionOptions options,
            ErrorCollection errors) {
        Optional<ActionDescriptor> action = available.getAvailableActions(issue, options, user).stream()
                .filter(candidate -> candidate.getId() == actionId).findFirst();
        if (action.isEmpty()) {
            errors.addErrorMessage(texts.text(user, "workbench.workflow.unavailable", String.valueOf(actionId), issue.getKey()),
                    Reason.VALIDATION_FAILED);
        }
        return action;
    }

    IssueResult transition(ApplicationUser user, TransitionValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalStateException("An issue cannot be moved after a validation that failed: " + validation.getErrorCollection());
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> variables = validation.getAdditionInputs();
        MutableIssue issue = validation.getIssue();
        ErrorCollection errors = transitions.execute(issue, user, validation.getActionId(), variables,
                TransitionOptions.toTransitionOptions(variables));
        return errors.hasAnyErrors() ? new IssueResult(issue, errors) : new IssueResult(issues.find(issue.getId()).orElseThrow());
    }
}
