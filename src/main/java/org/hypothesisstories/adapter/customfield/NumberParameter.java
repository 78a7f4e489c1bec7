package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.Map;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;

/** A field that is one number in JSON, which may be written as a string, or null to clear it. */
final class NumberParameter implements JsonParameters {
    @Override
    public Parsed<Map<String, String>, String> from(JsonData json, Words words) {
        if (json.isNull()) {
            return Parsed.accepted(Map.of("", ""));
        }
        return json.isString() || json.getData() instanceof Number
                ? Parsed.accepted(Map.of("", json.getData().toString()))
                : Parsed.refused(words.say("hypothesis.field.problem.not-number"));
    }
}
