package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.Map;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;

/** A field that is one string in JSON, or null to clear it. */
final class TextParameter implements JsonParameters {
    @Override
    public Parsed<Map<String, String>, String> from(JsonData json, Words words) {
        if (json.isNull()) {
            return Parsed.accepted(Map.of("", ""));
        }
        return json.isString()
                ? Parsed.accepted(Map.of("", json.asString()))
                : Parsed.refused(words.say("hypothesis.field.problem.not-text"));
    }
}
