package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;

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
        context.put("stored", new StoredView(writeKnown(value(field, issue)), Optional.ofNullable(issue)));
        return context;
    }

    /** What is wrong with the value itself. */
    List<String> mistakes(CustomFieldParams params, Words words) {
        return super.problems(params, words);
    }

    @Override
    final List<String> problems(CustomFieldParams params, Words words) {
        List<String> mistakes = mistakes(params, words);
        // Told together: the form that shows a mistake is built anew, and would no longer know that it is out of date.
        return Stream.concat(mistakes.stream(), changedMeanwhile(params, words).stream()).toList();
    }

    private Optional<String> changedMeanwhile(CustomFieldParams params, Words words) {
        Optional<Optional<String>> known = known(params);
        if (known.isEmpty() || new Params(params).issueId().isEmpty()) {
            return Optional.empty();
        }
        Optional<T> now = stored(params);
        Optional<Optional<String>> sent = read(params, words).value().map(this::asText);
        if (known.get().equals(asText(now)) || sent.equals(Optional.of(asText(now)))) {
            return Optional.empty();
        }
        return Optional.of(now
                .map(value -> words.say("hypothesis.field.problem.changed-meanwhile", shortened(inWords(value, words))))
                .orElseGet(() -> words.say("hypothesis.field.problem.cleared-meanwhile")));
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
