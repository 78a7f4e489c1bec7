package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
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
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words without spaces, as many as somebody likes, one row each. */
final class LabelsField extends AbstractCustomFieldType<Set<Label>, Label> implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {
    private static final PersistenceFieldType STORAGE = PersistenceFieldType.TYPE_LIMITED_TEXT;
    private static final int LONGEST = 255;

    private final TypeServices services;

    LabelsField(TypeServices services) {
        this.services = services;
    }

    @Override
    public String getStringFromSingularObject(Label label) {
        return label == null ? "" : label.getLabel();
    }

    @Override
    public Label getSingularObjectFromString(String text) throws FieldValidationException {
        if (text.length() > LONGEST || text.matches(".*\\s.*")) {
            throw new FieldValidationException(services.text("workbench.field.label.invalid", text));
        }
        return new Label(null, null, text);
    }

    /** A form sends one text with spaces between the labels, REST one text each. */
    @Override
    public Set<Label> getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Collection<?> texts = params == null ? null : params.getValuesForNullKey();
        if (texts == null) {
            return null;
        }
        Set<Label> labels = new LinkedHashSet<>();
        for (Object text : texts) {
            for (String word : text.toString().strip().split("\\s+")) {
                labels.add(getSingularObjectFromString(word));
            }
        }
        return labels;
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        Collection<?> texts = params.getValuesForNullKey();
        return texts == null ? null : texts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(config.getFieldId(), e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public Set<Label> getValueFromIssue(CustomField field, Issue issue) {
        List<Object> stored = services.values().getValues(field, issue.getId(), STORAGE);
        return stored.isEmpty() ? null : stored.stream().map(text -> new Label(null, issue.getId(), field.getIdAsLong(), text.toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void createValue(CustomField field, Issue issue, Set<Label> labels) {
        services.values().createValues(field, issue.getId(), STORAGE, texts(labels));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Set<Label> labels) {
        services.values().updateValues(field, issue.getId(), STORAGE, texts(labels));
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return services.values().removeAllValues(field.getId());
    }

    @Override
    public Set<Label> getDefaultValue(FieldConfig config) {
        Object stored = services.configs().retrieve(DEFAULT_VALUE_TYPE, config.getId().toString());
        return !(stored instanceof Collection<?> texts) ? null : texts.stream().map(text -> new Label(null, null, text.toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void setDefaultValue(FieldConfig config, Set<Label> labels) {
        services.configs().update(DEFAULT_VALUE_TYPE, config.getId().toString(), labels == null ? null : texts(labels));
    }

    @Override
    public String getChangelogValue(CustomField field, Set<Label> labels) {
        return labels == null ? "" : String.join(" ", texts(labels));
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.customArray(JsonType.STRING_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered, FieldLayoutItem layoutItem) {
        Set<Label> labels = getValueFromIssue(field, issue);
        return new FieldJsonRepresentation(new JsonData(labels == null ? null : texts(labels)));
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext issue, CustomField field) {
        Set<Label> labels = getDefaultValue(field.getRelevantConfig(issue));
        return labels == null ? null : new JsonData(texts(labels));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SetOperation(field, (data, issue, errors) -> {
            List<String> labels = data.isNull() ? List.of() : data.asArrayOfStrings(false, field.getId(), errors);
            return labels == null ? new String[0] : labels.toArray(String[]::new);
        });
    }

    private static List<String> texts(Set<Label> labels) {
        return labels == null ? List.of() : labels.stream().map(Label::getLabel).toList();
    }
}
