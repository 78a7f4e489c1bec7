package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.util.ErrorCollection;

/** One of Jira's own types with one value an issue. */
abstract class SingleField<T> extends AbstractSingleFieldType<T> implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {
    private final TypeServices services;
    private final String jsonType;

    SingleField(TypeServices services, String jsonType) {
        super(services.values(), services.configs());
        this.services = services;
        this.jsonType = jsonType;
    }

    TypeServices services() {
        return services;
    }

    /** The value as REST shows it. */
    abstract Object json(T value);

    /** The text that stands for the data in a form; null for none. Adds an error to refuse. */
    abstract String formText(JsonData data, Place place, ErrorCollection errors);

    /** Where data arrives: the field, and the kind of issue. */
    record Place(CustomField field, IssueContext issue) {}

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(jsonType, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered, FieldLayoutItem layoutItem) {
        T value = getValueFromIssue(field, issue);
        FieldJsonRepresentation representation = new FieldJsonRepresentation(new JsonData(value == null ? null : json(value)));
        if (rendered && value != null) {
            representation.setRenderedData(new JsonData(getChangelogString(field, value) == null
                    ? getStringFromSingularObject(value) : getChangelogString(field, value)));
        }
        return representation;
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext issue, CustomField field) {
        T value = getDefaultValue(field.getRelevantConfig(issue));
        return value == null ? null : new JsonData(json(value));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SetOperation(field, (data, issue, errors) -> {
            String text = data.isNull() ? null : formText(data, new Place(field, issue), errors);
            return text == null ? new String[0] : new String[] {text};
        });
    }
}
