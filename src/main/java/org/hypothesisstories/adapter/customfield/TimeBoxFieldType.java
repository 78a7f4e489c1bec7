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
import java.util.Optional;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetProblem;
import org.hypothesisstories.domain.timebox.BudgetText;

/** The field that holds how much time the question is worth, as written: {@code 3d}, {@code 1w 2d}, {@code 3mo}. */
public class TimeBoxFieldType extends WordedFieldType<Budget> {
    public TimeBoxFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(Budget.class, persister, configs, reader);
    }

    @Override
    Parsed<Optional<Budget>, String> read(CustomFieldParams params, Words words) {
        String written = new Params(params).own();
        if (written.isBlank()) {
            return Parsed.accepted(Optional.empty());
        }
        Parsed<Budget, BudgetProblem> parsed = BudgetText.parse(written);
        return parsed.value().isPresent()
                ? Parsed.accepted(parsed.value())
                : Parsed.refused(parsed.problems().stream().map(problem -> ProblemWords.of(problem, words)).toList());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return new Params(params).own();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> context = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        Words words = words();
        String inWords = value(field, issue).map(budget -> BudgetWords.of(budget, words)).orElse("");
        context.put("view", new TextView(inWords, words.say("hypothesis.budget.help")));
        context.put("cell", new BoxCellView(inWords, issue));
        return context;
    }

    @Override
    public String getStringFromSingularObject(Budget budget) {
        return budget.text();
    }

    @Override
    public Budget getSingularObjectFromString(String written) throws FieldValidationException {
        if (written == null || written.isBlank()) {
            return null;
        }
        Parsed<Budget, BudgetProblem> parsed = BudgetText.parse(written);
        return parsed.value().orElseThrow(() -> new FieldValidationException(ProblemWords.of(parsed.problems().get(0), words())));
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(Budget budget) {
        return budget.text();
    }

    @Override
    protected Budget getObjectFromDbValue(Object stored) throws FieldValidationException {
        return BudgetText.parse((String) stored).value()
                .orElseThrow(() -> new FieldValidationException("The stored time box cannot be read."));
    }

    @Override
    String inWords(Budget budget, Words words) {
        return BudgetWords.of(budget, words);
    }

    @Override
    Object json(Budget budget) {
        return budget.text();
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
