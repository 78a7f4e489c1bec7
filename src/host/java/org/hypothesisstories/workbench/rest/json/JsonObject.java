package org.hypothesisstories.workbench.rest.json;

import java.util.LinkedHashMap;

/** A JSON object in the making; its properties keep their order. */
public final class JsonObject extends LinkedHashMap<String, Object> {
    /** Sets a property, null included. */
    public JsonObject with(String property, Object value) {
        put(property, value);
        return this;
    }

    /** Sets a property unless it has no value. */
    public JsonObject withKnown(String property, Object value) {
        if (value != null) {
            put(property, value);
        }
        return this;
    }
}
