package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
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
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;

/**
 * What our field types have in common: one value of the domain, refusals in the reader's language, and a JSON form.
 *
 * @param <T> the value of the domain
 */
abstract class WordedFieldType<T> extends AbstractSingleFieldType<T>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations, ExportableCustomFieldType {
    private final Class<T> valueType;
    private final ReaderWords reader;

    WordedFieldType(Class<T> valueType, CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(persister, configs);
        this.valueType = valueType;
        this.reader = reader;
    }

    /** Reads what a form or a request holds; an empty value means that the field is cleared. */
    abstract Parsed<Optional<T>, String> read(CustomFieldParams params, Words words);

    /** Everything because of which what a form or a request holds may not be stored. */
    List<String> problems(CustomFieldParams params, Words words) {
        return read(params, words).problems();
    }

    /** The value in words, for change history and plain-text exports. */
    abstract String inWords(T value, Words words);

    /** The value as maps, lists and strings. */
    abstract Object json(T value);

    /** Turns the JSON of a request into the parameters that {@link #read} understands. */
    abstract JsonParameters jsonParameters();

    final Words words() {
        return reader.now();
    }

    final Optional<T> value(CustomField field, Issue issue) {
        return issue == null ? Optional.empty() : Optional.ofNullable(field.getValue(issue)).map(valueType::cast);
    }

    /** What the issue holds at present; empty when the parameters are not for a stored issue, or it holds nothing. */
    final Optional<T> stored(CustomFieldParams params) {
        List<Object> rows = new Params(params).issueId()
                .map(issueId -> customFieldValuePersister.getValues(params.getCustomField(), issueId, getDatabaseType()))
                .orElse(List.of());
        try {
            return rows.isEmpty() ? Optional.empty() : Optional.of(getObjectFromDbValue(rows.get(0)));
        } catch (FieldValidationException e) {
            // What cannot be read is shown to nobody, so nobody can lose it to somebody else's form.
            return Optional.empty();
        }
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        List<String> problems = problems(params, words());
        if (!problems.isEmpty()) {
            String message = String.join(" ", problems);
            errors.addError(params.getCustomField().getId(), message, ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        if (params == null || params.isEmpty()) {
            return null;
        }
        Parsed<Optional<T>, String> parsed = read(params, words());
        return parsed.value()
                .orElseThrow(() -> new FieldValidationException(String.join(" ", parsed.problems())))
                .orElse(null);
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return value == null ? "" : inWords(value, words());
    }

    /** For CSV: the text that the field reads back when it is imported. */
    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        String text = value(context.getCustomField(), issue).map(this::getStringFromSingularObject).map(CellText::safe).orElse("");
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                context.getCustomField().getId(), context.getDefaultColumnHeader(), text);
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean rendered, FieldLayoutItem layoutItem) {
        Optional<T> value = value(field, issue);
        FieldJsonRepresentation json = new FieldJsonRepresentation(new JsonData(value.map(this::json).orElse(null)));
        if (rendered) {
            json.setRenderedData(new JsonData(value.map(present -> inWords(present, words())).orElse(null)));
        }
        return json;
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SetOperation(jsonParameters(), reader);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        T value = valueType.cast(field.getCustomFieldType().getDefaultValue(field.getRelevantConfig(context)));
        return value == null ? null : new JsonData(json(value));
    }
}
