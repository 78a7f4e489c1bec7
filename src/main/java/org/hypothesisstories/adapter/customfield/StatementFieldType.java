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
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.StatementLines;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementProblem;

/**
 * The field that holds what a team believes, as parts.
 *
 * <p>As one string, for Jira's index and exports, it is a labelled line for each part; in the database it is JSON.
 */
public class StatementFieldType extends WatchedFieldType<Statement> {
    public StatementFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(Statement.class, persister, configs, reader);
    }

    @Override
    Parsed<Optional<Statement>, String> read(CustomFieldParams params, Words words) {
        Parsed<Statement, StatementProblem> parsed = StatementForm.of(new Params(params)).read();
        return parsed.value().isPresent()
                ? Parsed.accepted(parsed.value().filter(statement -> !statement.isEmpty()))
                : Parsed.refused(parsed.problems().stream().map(problem -> ProblemWords.of(problem, words)).toList());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return new StatementEditView(StatementForm.of(new Params(params)), words());
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        value(field, issue).ifPresent(statement -> context.put("view", new StatementView(statement, words())));
        context.put("blank", new StatementEditView(StatementForm.BLANK, words()));
        return context;
    }

    @Override
    public String getStringFromSingularObject(Statement statement) {
        return StatementLines.of(statement);
    }

    @Override
    public Statement getSingularObjectFromString(String lines) {
        Statement statement = StatementForm.ofLines(lines == null ? "" : lines).toStatement();
        return statement.isEmpty() ? null : statement;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Statement statement) {
        return StatementJson.write(statement);
    }

    @Override
    protected Statement getObjectFromDbValue(Object stored) throws FieldValidationException {
        try {
            return StatementJson.read((String) stored);
        } catch (JsonException | ClassCastException e) {
            throw new FieldValidationException("The stored statement cannot be read: " + e.getMessage());
        }
    }

    /** One statement for many issues would make nothing but copies; the key is of the text that says so. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return "hypothesis.statement.no-bulk-edit";
    }

    @Override
    String writeKnown(Optional<Statement> value) {
        return value.map(StatementJson::write).orElse("{}");
    }

    @Override
    Optional<Statement> readKnown(String json) {
        return Optional.of(StatementJson.read(json)).filter(statement -> !statement.isEmpty());
    }

    @Override
    String inWords(Statement statement, Words words) {
        return StatementWords.sentence(statement, words);
    }

    @Override
    Object json(Statement statement) {
        return StatementJson.object(statement);
    }

    @Override
    JsonParameters jsonParameters() {
        return new StatementParameters();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.ANY_TYPE, getKey(), field.getIdAsLong());
    }
}
