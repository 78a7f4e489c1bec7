package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;

/** The one thing that REST can do with most fields: set the value. */
final class SetOperation implements RestFieldOperationsHandler {
    private static final String SET = "set";

    private final CustomField field;
    private final FormTexts texts;

    SetOperation(CustomField field, FormTexts texts) {
        this.field = field;
        this.texts = texts;
    }

    /** Turns data into the texts that a form would send; adds an error to refuse. */
    interface FormTexts {
        String[] of(JsonData data, IssueContext issue, ErrorCollection errors);
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(SET);
    }

    @Override
    public ErrorCollection updateIssueInputParameters(IssueContext context, Issue issue, String fieldId, IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        for (FieldOperationHolder operation : operations) {
            if (!operation.getOperation().equals(SET)) {
                errors.addError(fieldId, "Field with id '" + fieldId + "' does not support operation '" + operation.getOperation()
                        + "' Supported operation(s) are: '" + SET + "'", ErrorCollection.Reason.VALIDATION_FAILED);
                continue;
            }
            String[] values = texts.of(operation.getData(), context, errors);
            if (!errors.hasAnyErrors()) {
                parameters.addCustomFieldValue(field.getId(), values);
            }
        }
        return errors;
    }
}
