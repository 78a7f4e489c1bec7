package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters);

    IssueResult create(ApplicationUser user, CreateValidationResult validation);

    IssueResult update(ApplicationUser user, UpdateValidationResult validation);

    UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult validation, EventDispatchOption option, boolean sendMail);

    boolean isEditable(Issue issue, ApplicationUser user);

    TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters);

    TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters,
            TransitionOptions options);

    IssueResult transition(ApplicationUser user, TransitionValidationResult validation);

    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee);

    IssueResult assign(ApplicationUser user, AssignValidationResult validation);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> parameters);

    abstract class IssueValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    class IssueResult extends IssueValidationResult {
        public IssueResult(MutableIssue issue) {
            super(issue, new com.atlassian.jira.util.SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class CreateValidationResult extends IssueValidationResult {
        private final Map<String, Object> fieldValuesHolder;

        public CreateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder,
                Map<String, ?> properties) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    class UpdateValidationResult extends IssueValidationResult {
        private final Map<String, Object> fieldValuesHolder;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    class AssignValidationResult extends IssueValidationResult {
        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super(issue, errors);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }

    class TransitionValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;
        private final Map<String, Object> fieldValuesHolder;
        private final Map<?, ?> additionalInputs;
        private final int actionId;

        public TransitionValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder,
                Map additionalInputs, int actionId) {
            super(errors);
            this.issue = issue;
            this.fieldValuesHolder = fieldValuesHolder;
            this.additionalInputs = additionalInputs;
            this.actionId = actionId;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }

        public Map getAdditionInputs() {
            return additionalInputs;
        }

        public int getActionId() {
            return actionId;
        }
    }
}
