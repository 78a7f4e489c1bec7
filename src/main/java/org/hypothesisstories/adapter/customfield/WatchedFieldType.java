package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.words.ReaderWords;

/**
 * A field type whose forms remember what they were built from, so that a change by somebody else meanwhile is not overwritten unseen.
 *
 * <p>The form that shows the refusal is built from the present value: to save it again is to replace that value knowingly.
 *
 * @param <T> the value of the domain
 */
abstract class WatchedFieldType<T> extends WordedFieldType<T> {
    /** The part of a form's parameters that carries what the form was built from. */
    static final String KNOWN = "known";

    private static final int SHOWN = 1000;

    WatchedFieldType(Class<T> valueType, CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(valueType, persister, configs, reader);
    }

    /** The value, or none, as the JSON that a form carries; never empty. */
    abstract String writeKnown(Optional<T> value);

    /** Reads what {@link #writeKnown} wrote; refuses anything else with a {@link JsonException} or as the JDK does. */
    abstract Optional<T> readKnown(String json);

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        String issueId = issue == null || issue.getId() == null ? "" : issue.getId().toString();
        context.put("stored", new StoredView(writeKnown(value(field, issue)), issueId));
        return context;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        super.validateFromParams(params, errors, config);
        String fieldId = params.getCustomField().getId();
        if (!errors.getErrors().containsKey(fieldId)) {
            changedMeanwhile(params).ifPresent(message -> errors.addError(fieldId, message, ErrorCollection.Reason.VALIDATION_FAILED));
        }
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

    private Optional<String> changedMeanwhile(CustomFieldParams params) {
        Optional<Optional<String>> known = known(params);
        if (known.isEmpty() || new Params(params).issueId().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> now = asText(stored(params));
        Optional<String> sent = asText(read(params, words()).orElseThrow());
        if (now.equals(known.get()) || now.equals(sent)) {
            return Optional.empty();
        }
        return Optional.of(stored(params)
                .map(value -> words().say("hypothesis.field.problem.changed-meanwhile", shortened(inWords(value, words()))))
                .orElseGet(() -> words().say("hypothesis.field.problem.cleared-meanwhile")));
    }

    /** What the form was built from, as text; empty when the form does not say, or cannot be read. */
    private Optional<Optional<String>> known(CustomFieldParams params) {
        try {
            return new Params(params).part(KNOWN).map(this::readKnown).map(this::asText);
        } catch (JsonException | ClassCastException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private Optional<String> asText(Optional<T> value) {
        return value.map(this::getStringFromSingularObject);
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text;
    }
}
