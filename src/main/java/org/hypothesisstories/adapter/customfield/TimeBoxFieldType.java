package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetOrder;
import org.hypothesisstories.domain.timebox.BudgetProblem;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.WorkWeek;

/** The field that holds how much time the question is worth, as written: {@code 3d}, {@code 1w 2d}, {@code 3mo}. */
public class TimeBoxFieldType extends WordedFieldType<Budget> implements SortableCustomField<Budget> {
    private static final BudgetOrder ORDER = new BudgetOrder(WorkWeek.standard());

    private final BudgetGate gate;
    private final BudgetHours hours;

    public TimeBoxFieldType(
            CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader, BudgetGate gate, BudgetHours hours) {
        super(Budget.class, persister, configs, reader);
        this.gate = gate;
        this.hours = hours;
    }

    @Override
    public void createValue(CustomField field, Issue issue, Budget budget) {
        super.createValue(field, issue, budget);
        hours.write(issue, budget, ORDER);
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Budget budget) {
        super.updateValue(field, issue, budget);
        hours.write(issue, budget, ORDER);
    }

    /** Told together with what cannot be read only when all of it can: half a budget has no length. */
    @Override
    List<String> problems(CustomFieldParams params, Words words) {
        Parsed<Optional<Budget>, String> wanted = read(params, words);
        return wanted.value().isEmpty()
                ? wanted.problems()
                : gate.refusal(new Params(params), stored(params), wanted.value().get(), words).stream().toList();
    }

    /** Jira shows what is returned, by its key or, as it is none, itself: so the text can name the issues. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return gate.bulkRefusal(bulkEdit.getSelectedIssues(), words()).orElse(null);
    }

    /** A budget goes with the issue, unless the project that it comes to allows none so long. */
    @Override
    public boolean isUserInputRequiredForMove(
            CustomFieldParams params, FieldConfig config, Long targetProjectId, String targetIssueTypeId) {
        Parsed<Optional<Budget>, String> held = read(params, words());
        return held.value().isEmpty() || gate.isTooLong(new Params(params), targetProjectId, held.value().get());
    }

    @Override
    public int compare(Budget one, Budget other, FieldConfig config) {
        return ORDER.compare(one, other);
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
        context.put("written", value(field, issue).map(Budget::text).orElse(""));
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
