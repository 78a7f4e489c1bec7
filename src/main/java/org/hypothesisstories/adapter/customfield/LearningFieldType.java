package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.stored.LearningJson;
import org.hypothesisstories.adapter.words.LearningWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.plugin.Keys;

/**
 * The field that holds what was learned, as a card.
 *
 * <p>As one string, for Jira's index and exports, it is a labelled line for each part; in the database it is JSON.
 */
public class LearningFieldType extends WordedFieldType<Learning> {
    private final ResearchFields fields;

    public LearningFieldType(
            CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader, ResearchFields fields) {
        super(Learning.class, persister, configs, reader);
        this.fields = fields;
    }

    @Override
    Parsed<Optional<Learning>, String> read(CustomFieldParams params, Words words) {
        return LearningForm.of(new Params(params)).read(words);
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return new LearningEditView(LearningForm.of(new Params(params)), words());
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        value(field, issue).ifPresent(learning -> context.put("view", new LearningView(learning, words())));
        context.put("blank", new LearningEditView(blank(issue), words()));
        return context;
    }

    /** Nobody should have to write again what the hypothesis says. */
    private LearningForm blank(Issue issue) {
        return Optional.ofNullable(issue)
                .flatMap(present -> fields.value(present, Keys.STATEMENT_FIELD_SETTING, Statement.class))
                .map(statement -> LearningForm.believing(StatementWords.sentence(statement, words())))
                .orElse(LearningForm.BLANK);
    }

    @Override
    public String getStringFromSingularObject(Learning learning) {
        return LearningForm.lines(learning);
    }

    @Override
    public Learning getSingularObjectFromString(String lines) throws FieldValidationException {
        Parsed<Optional<Learning>, String> parsed = LearningForm.ofLines(lines == null ? "" : lines).read(words());
        return parsed.value().orElseThrow(() -> new FieldValidationException(String.join(" ", parsed.problems()))).orElse(null);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Learning learning) {
        return LearningJson.write(learning);
    }

    @Override
    protected Learning getObjectFromDbValue(Object stored) throws FieldValidationException {
        try {
            return LearningJson.read((String) stored);
        } catch (JsonException | ClassCastException | NoSuchElementException e) {
            throw new FieldValidationException("The stored learning cannot be read: " + e.getMessage());
        }
    }

    /** A copy of a hypothesis has not been tested. */
    @Override
    public Learning getCloneValue(CustomField field, Issue original, Optional<Boolean> chosen) {
        return null;
    }

    @Override
    String inWords(Learning learning, Words words) {
        return LearningWords.lines(learning, words).stream()
                .map(line -> line.label() + ": " + line.text())
                .collect(Collectors.joining("\n"));
    }

    @Override
    Object json(Learning learning) {
        return LearningJson.object(learning);
    }

    @Override
    JsonParameters jsonParameters() {
        return new LearningParameters();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.ANY_TYPE, getKey(), field.getIdAsLong());
    }
}
