package org.hypothesisstories.adapter.rest;

import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;

/** The body of a request for set-up. */
record SetUpOrder(String projectKey, Optional<String> serviceUser) {
    static SetUpOrder read(String body) {
        if (!(JsonReader.read(body) instanceof Map<?, ?> json)) {
            throw new JsonException("an object was expected");
        }
        return new SetUpOrder(text(json, "project").orElse(""), text(json, "serviceUser"));
    }

    private static Optional<String> text(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value != null && !(value instanceof String)) {
            throw new JsonException("\"" + name + "\" is not a text");
        }
        return Optional.ofNullable((String) value);
    }
}
