package org.hypothesisstories.workbench.rest.input;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.workbench.jira.field.FieldJson;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.input.IssueUpdate.Operation;

/** Writes a client's changes into the parameters of Jira's issue service; a custom field's type reads its own JSON. */
public final class IssueInput {
    private static final Set<String> SETTLED_BY_CALLER = Set.of("project", "issuetype");

    private final SystemFieldInput system;
    private final CustomFieldManager customFields;
    private final FieldJson json;

    public IssueInput(SystemFieldInput system, CustomFieldManager customFields, FieldJson json) {
        this.json = json;
        this.system = system;
        this.customFields = customFields;
    }

    /** Fails with all that is wrong at once, each message beside its field. */
    public void write(IssueUpdate update, FieldTarget target, IssueInputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        update.operations().forEach((field, operations) -> write(field, operations, target, parameters, errors));
        if (errors.hasAnyErrors()) {
            throw RestFailure.of(errors);
        }
    }

    private void write(String field, List<Operation> operations, FieldTarget target, IssueInputParameters parameters,
            ErrorCollection errors) {
        if (SETTLED_BY_CALLER.contains(field) && target.issue().isEmpty()) {
            return;
        }
        if (field.equals("comment")) {
            comment(operations, parameters, errors);
        } else if (!target.settable().contains(field)) {
            errors.addError(field, unknown(field));
        } else if (system.knows(field)) {
            system.write(field, operations, target, parameters, errors);
        } else {
            custom(field, operations, target, parameters, errors);
        }
    }

    private void custom(String id, List<Operation> operations, FieldTarget target, IssueInputParameters parameters,
            ErrorCollection errors) {
        CustomField field = customFields.getCustomFieldObject(id);
        if (field == null) {
            errors.addError(id, unknown(id));
            return;
        }
        List<FieldOperationHolder> holders = operations.stream()
                .map(operation -> new FieldOperationHolder(operation.name(), new JsonData(operation.value())))
                .toList();
        ErrorCollection refused = json.write(field, target.context(), target.issue().orElse(null), parameters, holders);
        Optional.ofNullable(refused).ifPresent(errors::addErrorCollection);
    }

    private static String unknown(String field) {
        return "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.";
    }

    private static void comment(List<Operation> operations, IssueInputParameters parameters, ErrorCollection errors) {
        for (Operation operation : operations) {
            if (operation.name().equals("add") && operation.value() instanceof Map<?, ?> comment
                    && comment.get("body") instanceof String body) {
                parameters.setComment(body);
            } else {
                errors.addError("comment", "A comment can only be added, as {\"add\":{\"body\":\"...\"}}.");
            }
        }
    }
}
