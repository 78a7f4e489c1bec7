package org.hypothesisstories.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;

/** One check of input for an issue: who gave it, for which issue, and where refusals go. */
public record FieldCheck(Issue issue, ApplicationUser user, Texts texts, ErrorCollection errors) {
    /** Refuses the field's input with one of the host's sentences in the user's language. */
    void refuse(IssueField field, String key, Object... arguments) {
        errors.addError(field.id(), texts.text(user, key, arguments), Reason.VALIDATION_FAILED);
    }
}
