package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;

/** Exit criteria in JSON: an array of rows, an array of lines, all lines as one string, or null to clear the field. */
final class CriteriaParameters implements JsonParameters {
    @Override
    public Parsed<Map<String, String>, String> from(JsonData json, Words words) {
        if (json.isNull()) {
            return Parsed.accepted(Map.of("", ""));
        }
        if (json.isString()) {
            return Parsed.accepted(Map.of("", json.asString()));
        }
        return json.isArray() ? fromArray(json.asArray(), words) : refused(words);
    }

    private static Parsed<Map<String, String>, String> fromArray(List<?> rows, Words words) {
        if (rows.stream().allMatch(String.class::isInstance)) {
            return Parsed.accepted(Map.of("", rows.stream().map(String.class::cast).collect(Collectors.joining("\n"))));
        }
        if (!rows.stream().allMatch(Map.class::isInstance)) {
            return refused(words);
        }
        try {
            return Parsed.accepted(Map.of(CriteriaForm.JSON, JsonWriter.write(rows.stream().map(CriteriaParameters::numbersAsTexts).toList())));
        } catch (JsonException e) {
            return refused(words);
        }
    }

    /** As a text even what is no number of JSON any more, such as an infinity that Jira read from 1e400, gets a refusal that names its row. */
    private static Map<Object, Object> numbersAsTexts(Object row) {
        Map<Object, Object> texts = new LinkedHashMap<>((Map<?, ?>) row);
        texts.replaceAll((name, value) -> value instanceof Number ? value.toString() : value);
        return texts;
    }

    private static Parsed<Map<String, String>, String> refused(Words words) {
        return Parsed.refused(words.say("hypothesis.criteria.problem.json"));
    }
}
