package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.issue.FieldCheck;
import org.hypothesisstories.workbench.jira.issue.IssueEvents;
import org.hypothesisstories.workbench.jira.issue.IssueField;
import org.hypothesisstories.workbench.jira.issue.IssueFields;
import org.hypothesisstories.workbench.jira.issue.IssueStore;
import org.hypothesisstories.workbench.jira.issue.Texts;

/** Edits issues, their assignee in particular. */
final class IssueUpdates {
    private static final String ASSIGNEE = "assignee";

    private final Database database;
    private final IssueAccess access;
    private final IssueStore issues;
    private final IssueFields fields;
    private final OperationScreens screens;
    private final CommentManager comments;
    private final IssueEvents events;
    private final Texts texts;

    IssueUpdates(Database database, IssueAccess access, IssueStore issues, IssueFields fields, OperationScreens screens,
            CommentManager comments, IssueEvents events, Texts texts) {
        this.database = database;
        this.access = access;
        this.issues = issues;
        this.fields = fields;
        this.screens = screens;
        this.comments = comments;
        this.events = events;
        this.texts = texts;
    }

    UpdateValidationResult validate(ApplicationUser user, Long issueId, IssueInput input) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue issue = access.visible(user, issueId, errors).orElse(null);
        if (issue == null || !mayEdit(user, issue, errors)) {
            return new UpdateValidationResult(issue, errors, Map.copyOf(input.getActionParameters()));
        }
        List<IssueField> allowed = input.skipsScreenCheck() ? screens.allFields(issue)
                : screens.fields(issue, IssueOperations.EDIT_ISSUE_OPERATION);
        String comment = input.text(IssueInput.COMMENT);
        if (comment != null && !comment.isBlank()) {
            access.require(user, ProjectPermissions.ADD_COMMENTS, issue, "workbench.issue.comment.refused", errors);
        }
        Map<String, Object> values = new HashMap<>(new FieldInputs(texts).take(allowed, input, issue, user, errors));
        values.put(IssueInput.COMMENT, comment);
        return new UpdateValidationResult(issue, errors, values);
    }

    private boolean mayEdit(ApplicationUser user, MutableIssue issue, ErrorCollection errors) {
        access.require(user, ProjectPermissions.EDIT_ISSUES, issue, "workbench.issue.edit.refused", errors);
        if (!issue.isEditable()) {
            access.refuse(user, "workbench.issue.edit.status", errors);
        }
        return !errors.hasAnyErrors();
    }

    IssueResult update(ApplicationUser user, UpdateValidationResult validation, EventDispatchOption option, boolean sendMail) {
        requireValid(validation.isValid(), validation.getErrorCollection());
        String comment = (String) validation.getFieldValuesHolder().get(IssueInput.COMMENT);
        return store(user, validation.getIssue(), comment, option, sendMail);
    }

    private IssueResult store(ApplicationUser user, MutableIssue issue, String commentText, EventDispatchOption option, boolean sendMail) {
        database.inTransaction(() -> {
            issues.lock(issue.getId());
            Optional<ChangeHistory> change = issues.storeChanges(issue, user);
            Optional<Comment> comment = Optional.ofNullable(commentText).filter(text -> !text.isBlank())
                    .map(text -> comments.create(issue, user, text, false));
            if (option.isEventBeingSent() && (change.isPresent() || comment.isPresent())) {
                events.announce(issue, user, option.getEventTypeId(), comment.orElse(null), change, sendMail, "action");
            }
            return null;
        });
        return new IssueResult(issues.find(issue.getId()).orElseThrow());
    }

    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String userName) {
        ErrorCollection errors = new SimpleErrorCollection();
        MutableIssue issue = access.visible(user, issueId, errors).orElse(null);
        if (issue != null) {
            access.require(user, ProjectPermissions.ASSIGN_ISSUES, issue, "workbench.issue.assign.refused", errors);
            assignee(issue).check(blankToNull(userName), new FieldCheck(issue, user, texts, errors));
        }
        return new AssignValidationResult(issue, errors, userName);
    }

    IssueResult assign(ApplicationUser user, AssignValidationResult validation) {
        requireValid(validation.isValid(), validation.getErrorCollection());
        MutableIssue issue = validation.getIssue();
        assignee(issue).apply(blankToNull(validation.getAssigneeId()), issue);
        return store(user, issue, null, EventDispatchOption.ISSUE_ASSIGNED, true);
    }

    private IssueField assignee(MutableIssue issue) {
        return fields.find(ASSIGNEE, issue).orElseThrow();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static void requireValid(boolean valid, ErrorCollection errors) {
        if (!valid) {
            throw new IllegalStateException("An issue cannot be changed after a validation that failed: " + errors);
        }
    }
}
