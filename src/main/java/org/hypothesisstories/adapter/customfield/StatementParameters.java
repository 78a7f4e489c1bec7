package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.words.StatementLines;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.StatementPart;

/** A statement in JSON: an object of parts, the labelled lines as one string, or null to clear the field. */
final class StatementParameters implements JsonParameters {
    private static final List<String> NAMES = Stream.concat(
            Arrays.stream(StatementPart.values()).map(StatementPart::key),
            Stream.of(StatementLines.WORDING, StatementLines.ORIGIN)).toList();

    @Override
    public Parsed<Map<String, String>, String> from(JsonData json, Words words) {
        if (json.isNull()) {
            return Parsed.accepted(texts(Map.of()));
        }
        if (json.isString()) {
            return Parsed.accepted(Map.of("", json.asString()));
        }
        return json.isObject() ? fromObject(json.asObject(), words)
                : Parsed.refused(words.say("hypothesis.statement.problem.json"));
    }

    private static Parsed<Map<String, String>, String> fromObject(Map<String, Object> object, Words words) {
        List<String> problems = new ArrayList<>();
        object.forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                problems.add(words.say("hypothesis.statement.problem.unknown-part", name));
            } else if (value != null && !(value instanceof String)) {
                problems.add(words.say("hypothesis.statement.problem.not-text", name));
            }
        });
        return problems.isEmpty() ? Parsed.accepted(texts(object)) : Parsed.refused(problems);
    }

    private static Map<String, String> texts(Map<String, Object> object) {
        Map<String, String> texts = new HashMap<>();
        NAMES.forEach(name -> texts.put(name, (String) object.getOrDefault(name, "")));
        texts.replaceAll((key, text) -> text == null ? "" : text);
        return texts;
    }
}
