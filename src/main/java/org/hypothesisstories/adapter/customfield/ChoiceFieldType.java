package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;

/**
 * A field that holds one of a few values, each by its key.
 *
 * @param <T> the values to choose from
 */
abstract class ChoiceFieldType<T extends Enum<T>> extends WordedFieldType<T> {
    private final Choice<T> choice;

    ChoiceFieldType(Choice<T> choice, CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(choice.type(), persister, configs, reader);
        this.choice = choice;
    }

    @Override
    Parsed<Optional<T>, String> read(CustomFieldParams params, Words words) {
        String key = new Params(params).own().strip();
        if (key.isEmpty()) {
            return Parsed.accepted(Optional.empty());
        }
        Optional<T> value = choice.byKey(key);
        return value.isPresent() ? Parsed.accepted(value) : Parsed.refused(choice.refusal(key, words));
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return new Params(params).own();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        context.put("view", new ChoiceView(choice.key(value(field, issue)), choice, words()));
        return context;
    }

    @Override
    public String getStringFromSingularObject(T value) {
        return choice.key(value);
    }

    @Override
    public T getSingularObjectFromString(String key) throws FieldValidationException {
        if (key == null || key.isBlank()) {
            return null;
        }
        return choice.byKey(key.strip())
                .orElseThrow(() -> new FieldValidationException(choice.refusal(key, words())));
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(T value) {
        return choice.key(value);
    }

    @Override
    protected T getObjectFromDbValue(Object stored) throws FieldValidationException {
        return choice.byKey((String) stored).orElseThrow(() -> new FieldValidationException("The stored key is unknown."));
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(choice.keys(), null);
    }

    @Override
    String inWords(T value, Words words) {
        return choice.inWords(choice.key(value), words);
    }

    @Override
    Object json(T value) {
        return choice.key(value);
    }

    @Override
    JsonParameters jsonParameters() {
        return new TextParameter();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), field.getIdAsLong());
    }
}
