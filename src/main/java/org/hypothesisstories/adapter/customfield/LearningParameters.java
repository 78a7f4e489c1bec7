package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;

/** A learning card in JSON: an object of parts, the labelled lines as one string, or null to clear the field. */
final class LearningParameters implements JsonParameters {
    @Override
    public Parsed<Map<String, String>, String> from(JsonData json, Words words) {
        if (json.isNull()) {
            return Parsed.accepted(texts(Map.of()));
        }
        if (json.isString()) {
            return Parsed.accepted(Map.of("", json.asString()));
        }
        return json.isObject() ? fromObject(json.asObject(), words) : Parsed.refused(words.say("hypothesis.learning.problem.json"));
    }

    private static Parsed<Map<String, String>, String> fromObject(Map<String, Object> object, Words words) {
        List<String> problems = new ArrayList<>();
        object.forEach((name, value) -> {
            if (!LearningForm.NAMES.contains(name)) {
                problems.add(words.say("hypothesis.learning.problem.unknown-part", name));
            } else if (value != null && !(value instanceof String)) {
                problems.add(words.say("hypothesis.learning.problem.not-text", name));
            }
        });
        return problems.isEmpty() ? Parsed.accepted(texts(object)) : Parsed.refused(problems);
    }

    private static Map<String, String> texts(Map<String, Object> object) {
        Map<String, String> texts = new HashMap<>();
        LearningForm.NAMES.forEach(name -> texts.put(name, object.get(name) instanceof String text ? text : ""));
        return texts;
    }
}
