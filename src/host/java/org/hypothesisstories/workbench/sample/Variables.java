package org.hypothesisstories.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a script has remembered of earlier answers. */
final class Variables {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

    private final Map<String, String> values = new HashMap<>();

    void remember(String name, String value) {
        values.put(name, value);
    }

    String fill(String text) {
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(value(reference.group(1))));
    }

    /** Fills every text and every property name. */
    JsonNode fill(JsonNode json) {
        if (json.isTextual()) {
            return JsonNodeFactory.instance.textNode(fill(json.asText()));
        }
        if (json.isArray()) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            json.forEach(element -> filled.add(fill(element)));
            return filled;
        }
        if (json.isObject()) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            json.properties().forEach(property -> filled.set(fill(property.getKey()), fill(property.getValue())));
            return filled;
        }
        return json;
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new SampleFailure("no earlier step remembered '" + name + "'");
        }
        return value;
    }
}
