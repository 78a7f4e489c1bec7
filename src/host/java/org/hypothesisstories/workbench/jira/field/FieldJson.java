package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Custom fields as REST reads and writes them; each type decides. */
public final class FieldJson {
    /** The data for {@code fields}; null data when the issue has no value, nothing when the type does not speak JSON. */
    public Optional<JsonData> read(CustomField field, Issue issue) {
        return representation(field, issue, false).map(FieldJsonRepresentation::getStandardData);
    }

    /** The data for {@code renderedFields}, if the type renders any. */
    public Optional<JsonData> readRendered(CustomField field, Issue issue) {
        return representation(field, issue, true).map(FieldJsonRepresentation::getRenderedData);
    }

    private static Optional<FieldJsonRepresentation> representation(CustomField field, Issue issue, boolean rendered) {
        return field.getCustomFieldType() instanceof RestAwareCustomFieldType type
                ? Optional.ofNullable(type.getJsonFromIssue(field, issue, rendered, FieldViews.place(field))) : Optional.empty();
    }

    /** The type as {@code schema} tells it. */
    public JsonType schema(CustomField field) {
        return field.getCustomFieldType() instanceof RestAwareCustomFieldType type ? type.getJsonSchema(field)
                : new JsonType(JsonType.ANY_TYPE, null, null, field.getCustomFieldType().getKey(), field.getIdAsLong());
    }

    /** The values that may be set, where the type lists them. */
    public FieldTypeInfo typeInfo(CustomField field, IssueContext context, Issue issue) {
        return field.getCustomFieldType() instanceof RestAwareCustomFieldType type
                ? type.getFieldTypeInfo(new InfoContext(field, context, issue)) : new FieldTypeInfo(null, null);
    }

    /** The operations that a caller may use; none for a field that REST cannot write. */
    public Set<String> operations(CustomField field) {
        return field.getCustomFieldType() instanceof RestCustomFieldTypeOperations type
                ? type.getRestFieldOperation(field).getSupportedOperations() : Set.of();
    }

    /** Puts what a caller sends into the parameters of a create, update or transition; refuses in the returned errors. */
    public ErrorCollection write(CustomField field, IssueContext context, Issue issue, IssueInputParameters parameters,
            List<FieldOperationHolder> operations) {
        if (field.getCustomFieldType() instanceof RestCustomFieldTypeOperations type) {
            return type.getRestFieldOperation(field).updateIssueInputParameters(context, issue, field.getId(), parameters, operations);
        }
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addError(field.getId(), "Field '" + field.getId() + "' cannot be set. It is not on the appropriate screen, or unknown.",
                ErrorCollection.Reason.VALIDATION_FAILED);
        return errors;
    }

    private record InfoContext(CustomField field, IssueContext context, Issue issue) implements FieldTypeInfoContext {
        @Override
        public IssueContext getIssueContext() {
            return context;
        }

        @Override
        public OrderableField getOderableField() {
            return field;
        }

        @Override
        public Issue getIssue() {
            return issue;
        }
    }
}
