package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.Map;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;

/** Turns one JSON value into the parameters of a field's form, by the part of their name after the field's id; {@code ""} is the field's own. */
interface JsonParameters {
    Parsed<Map<String, String>, String> from(JsonData json, Words words);
}
