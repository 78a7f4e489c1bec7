package org.hypothesisstories.workbench.rest.json;

import com.atlassian.jira.issue.fields.rest.json.JsonType;

/** The type of a field's JSON, as Jira describes it to clients. */
public record FieldSchema(String type, String items, String system, String custom, Long customId) {
    static FieldSchema system(String type, String field) {
        return new FieldSchema(type, null, field, null, null);
    }

    static FieldSchema systemArray(String items, String field) {
        return new FieldSchema("array", items, field, null, null);
    }

    static FieldSchema of(JsonType type) {
        return new FieldSchema(type.getType(), type.getItems(), type.getSystem(), type.getCustom(), type.getCustomId());
    }

    JsonObject json() {
        return new JsonObject()
                .withKnown("type", type)
                .withKnown("items", items)
                .withKnown("system", system)
                .withKnown("custom", custom)
                .withKnown("customId", customId);
    }
}
