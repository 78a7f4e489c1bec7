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
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.ConfidenceProblem;
import org.hypothesisstories.domain.hypothesis.ConfidenceText;
import org.hypothesisstories.domain.hypothesis.DecimalText;

/** A field that holds how sure a team is, in percent. Its value is a {@code Double}, which is what Jira's number searcher indexes. */
public class ConfidenceFieldType extends WordedFieldType<Double> implements SortableCustomField<Double> {
    public ConfidenceFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(Double.class, persister, configs, reader);
    }

    @Override
    Parsed<Optional<Double>, String> read(CustomFieldParams params, Words words) {
        return read(new Params(params).own(), words);
    }

    private static Parsed<Optional<Double>, String> read(String written, Words words) {
        if (written.isBlank()) {
            return Parsed.accepted(Optional.empty());
        }
        Parsed<Confidence, ConfidenceProblem> parsed = ConfidenceText.parse(written, words.locale());
        return parsed.value().isPresent()
                ? Parsed.accepted(parsed.value().map(confidence -> confidence.percent().doubleValue()))
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
        String text = value(field, issue).map(percent -> inWords(percent, words)).orElse("");
        context.put("view", new TextView(text, words.say("hypothesis.confidence.help")));
        return context;
    }

    /** Below one the sign stands with the number, without which it would be refused as a share. */
    @Override
    public String getStringFromSingularObject(Double percent) {
        return percent > 0 && percent < 1 ? plain(percent) + " %" : plain(percent);
    }

    @Override
    public Double getSingularObjectFromString(String written) throws FieldValidationException {
        Parsed<Optional<Double>, String> parsed = read(written == null ? "" : written, words());
        return parsed.value().orElseThrow(() -> new FieldValidationException(parsed.problems().get(0))).orElse(null);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    protected Object getDbValueFromObject(Double percent) {
        return percent;
    }

    @Override
    protected Double getObjectFromDbValue(Object stored) throws FieldValidationException {
        double percent = ((Number) stored).doubleValue();
        if (!Double.isFinite(percent) || !Confidence.isPercent(BigDecimal.valueOf(percent))) {
            throw new FieldValidationException("The stored confidence is no percentage.");
        }
        return percent;
    }

    @Override
    public int compare(Double first, Double second, FieldConfig config) {
        return first.compareTo(second);
    }

    @Override
    String inWords(Double percent, Words words) {
        return words.say("hypothesis.confidence.percent", plain(percent));
    }

    @Override
    Object json(Double percent) {
        return percent;
    }

    @Override
    JsonParameters jsonParameters() {
        return new NumberParameter();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.NUMBER_TYPE, getKey(), field.getIdAsLong());
    }

    private static String plain(Double percent) {
        return DecimalText.canonical(BigDecimal.valueOf(percent)).toPlainString();
    }
}
