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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.Verdict;

/** The field that holds what the evidence says of the hypothesis, by the key of the verdict. */
public class VerdictFieldType extends WordedFieldType<Verdict> {
    public VerdictFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(Verdict.class, persister, configs, reader);
    }

    @Override
    Parsed<Optional<Verdict>, String> read(CustomFieldParams params, Words words) {
        String key = new Params(params).own().strip();
        if (key.isEmpty()) {
            return Parsed.accepted(Optional.empty());
        }
        Optional<Verdict> verdict = Verdict.byKey(key);
        return verdict.isPresent() ? Parsed.accepted(verdict) : Parsed.refused(words.say("hypothesis.verdict.problem.unknown", key));
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return new Params(params).own();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        context.put("view", new VerdictView(value(field, issue), words()));
        return context;
    }

    @Override
    public String getStringFromSingularObject(Verdict verdict) {
        return verdict.key();
    }

    @Override
    public Verdict getSingularObjectFromString(String key) throws FieldValidationException {
        if (key == null || key.isBlank()) {
            return null;
        }
        return Verdict.byKey(key.strip())
                .orElseThrow(() -> new FieldValidationException(words().say("hypothesis.verdict.problem.unknown", key)));
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Verdict verdict) {
        return verdict.key();
    }

    @Override
    protected Verdict getObjectFromDbValue(Object stored) throws FieldValidationException {
        return Verdict.byKey((String) stored).orElseThrow(() -> new FieldValidationException("The stored verdict is unknown."));
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(Arrays.stream(Verdict.values()).map(Verdict::key).toList(), null);
    }

    @Override
    String inWords(Verdict verdict, Words words) {
        return words.say("hypothesis.verdict." + verdict.key());
    }

    @Override
    Object json(Verdict verdict) {
        return verdict.key();
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
