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
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.stored.CriteriaJson;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;

/**
 * The field that holds what decides a hypothesis.
 *
 * <p>As one string, for forms, Jira's index and exports, it is one line for each criterion; in the database it is JSON, with ids.
 */
public class ExitCriteriaFieldType extends WatchedFieldType<ExitCriteria> {
    private final Judges judges;
    private final CriteriaChanges changes;

    public ExitCriteriaFieldType(
            CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader, UserManager users,
            CriteriaChanges changes) {
        super(ExitCriteria.class, persister, configs, reader);
        judges = new Judges(users);
        this.changes = changes;
    }

    /** A judge has to be somebody when the criteria are written; whether that user is still there is not asked again later. */
    @Override
    List<String> mistakes(CustomFieldParams params, Words words) {
        Optional<ExitCriteria> stored = stored(params);
        CriteriaForm form = CriteriaForm.of(new Params(params), () -> stored);
        ExitCriteria before = stored.orElseGet(form::before);
        return form.read(words, criteria -> judges.unknown(criteria, before)).problems();
    }

    @Override
    Parsed<Optional<ExitCriteria>, String> read(CustomFieldParams params, Words words) {
        return CriteriaForm.of(new Params(params), () -> stored(params)).read(words);
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return new Params(params).own();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        ExitCriteria criteria = value(field, issue).orElse(ExitCriteria.NONE);
        context.put("view", new CriteriaView(criteria, words()));
        return context;
    }

    @Override
    public String getStringFromSingularObject(ExitCriteria criteria) {
        return CriterionWords.lines(criteria);
    }

    @Override
    public ExitCriteria getSingularObjectFromString(String lines) throws FieldValidationException {
        Parsed<Optional<ExitCriteria>, String> parsed = CriteriaForm.ofLines(lines == null ? "" : lines).read(words());
        return parsed.value().orElseThrow(() -> new FieldValidationException(String.join(" ", parsed.problems()))).orElse(null);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(ExitCriteria criteria) {
        return CriteriaJson.write(criteria);
    }

    @Override
    protected ExitCriteria getObjectFromDbValue(Object stored) throws FieldValidationException {
        try {
            return CriteriaJson.read((String) stored);
        } catch (JsonException | ClassCastException | NoSuchElementException e) {
            throw new FieldValidationException("The stored criteria cannot be read: " + e.getMessage());
        }
    }

    /** Criteria belong to one hypothesis; the key is of the text that says so. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return "hypothesis.criteria.no-bulk-edit";
    }

    @Override
    String writeKnown(Optional<ExitCriteria> value) {
        return CriteriaJson.write(value.orElse(ExitCriteria.NONE));
    }

    @Override
    Optional<ExitCriteria> readKnown(String json) {
        return Optional.of(CriteriaJson.read(json)).filter(criteria -> !criteria.isEmpty());
    }

    @Override
    public void createValue(CustomField field, Issue issue, ExitCriteria criteria) {
        super.createValue(field, issue, criteria);
        changes.stored(issue.getId(), ExitCriteria.NONE, orNone(criteria));
    }

    /** Every change of a value comes here: edits, inline and bulk edits, REST, transitions, other plugins. */
    @Override
    public void updateValue(CustomField field, Issue issue, ExitCriteria criteria) {
        ExitCriteria before = orNone(getValueFromIssue(field, issue));
        super.updateValue(field, issue, criteria);
        changes.stored(issue.getId(), before, orNone(criteria));
    }

    private static ExitCriteria orNone(ExitCriteria criteria) {
        return criteria == null ? ExitCriteria.NONE : criteria;
    }

    @Override
    String inWords(ExitCriteria criteria, Words words) {
        return CriterionWords.lines(criteria);
    }

    @Override
    Object json(ExitCriteria criteria) {
        return CriteriaJson.array(criteria);
    }

    @Override
    JsonParameters jsonParameters() {
        return new CriteriaParameters();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.customArray(JsonType.ANY_TYPE, getKey(), field.getIdAsLong());
    }
}
