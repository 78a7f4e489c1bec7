package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.Parsed;

/** Jira's REST operation {@code set}, the only one that our fields have. */
final class SetOperation implements RestFieldOperationsHandler {
    private static final String SET = "set";

    private final JsonParameters parameters;
    private final ReaderWords reader;

    SetOperation(JsonParameters parameters, ReaderWords reader) {
        this.parameters = parameters;
        this.reader = reader;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(SET);
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context, Issue issue, String fieldId, IssueInputParameters input, List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        for (FieldOperationHolder operation : operations) {
            Parsed<Map<String, String>, String> parsed = parameters.from(operation.getData(), reader.now());
            parsed.problems().forEach(problem -> errors.addError(fieldId, problem, ErrorCollection.Reason.VALIDATION_FAILED));
            parsed.value().ifPresent(parts -> parts.forEach((part, text) ->
                    input.addCustomFieldValue(part.isEmpty() ? fieldId : fieldId + ":" + part, text)));
        }
        return errors;
    }
}
