package org.hypothesisstories.workbench.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.issue.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the engine throws into errors that the user can read. */
final class TransitionErrors {
    private static final Logger log = LoggerFactory.getLogger(TransitionErrors.class);

    private final Texts texts;

    TransitionErrors(Texts texts) {
        this.texts = texts;
    }

    /** The messages of validators: those for a field under the field's id, the others for the whole. */
    @SuppressWarnings("unchecked")
    ErrorCollection of(InvalidInputException refused) {
        ErrorCollection errors = new SimpleErrorCollection();
        ((List<Object>) refused.getGenericErrors()).forEach(message -> errors.addErrorMessage(String.valueOf(message)));
        ((Map<Object, Object>) refused.getErrors()).forEach((field, message) ->
                errors.addError(String.valueOf(field), String.valueOf(message)));
        errors.addReason(Reason.VALIDATION_FAILED);
        return errors;
    }

    /** The action is not offered to the user in the step where the issue is now. */
    ErrorCollection unavailable(Issue issue, ApplicationUser user, int actionId) {
        return single(texts.text(user, "workbench.workflow.unavailable", String.valueOf(actionId), issue.getKey()), Reason.VALIDATION_FAILED);
    }

    /** A condition, validator or function broke. */
    ErrorCollection failed(Issue issue, ApplicationUser user, Exception failure) {
        log.error("A transition of {} failed and was taken back", issue, failure);
        Reason reason = failure instanceof InvalidInputException ? Reason.VALIDATION_FAILED : Reason.SERVER_ERROR;
        return single(texts.text(user, "workbench.workflow.failed", message(failure)), reason);
    }

    private static ErrorCollection single(String message, Reason reason) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(message, reason);
        return errors;
    }

    private static String message(Throwable failure) {
        Throwable cause = failure instanceof WorkflowException wrapped ? wrapped.getRootCause() : failure.getCause();
        boolean says = failure.getMessage() != null && !(failure instanceof WorkflowException && cause != null);
        return says || cause == null ? String.valueOf(failure.getMessage()) : message(cause);
    }
}
