package org.hypothesisstories.workbench.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value that plugin settings can hold, as type and text for its column. */
record SettingValue(String type, String json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Takes a String, a list of strings or a map of strings, and refuses anything else. */
    static SettingValue of(Object value) {
        if (value instanceof String) {
            return new SettingValue("string", write(value));
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new SettingValue("list", write(list));
        }
        if (value instanceof Map<?, ?> map
                && map.keySet().stream().allMatch(String.class::isInstance)
                && map.values().stream().allMatch(String.class::isInstance)) {
            return new SettingValue("map", write(map));
        }
        throw new IllegalArgumentException("Property type: " + value.getClass() + " not supported");
    }

    /** The value as its plugin stored it; lists and maps are copies. */
    Object value() {
        try {
            return switch (type) {
                case "list" -> MAPPER.readValue(json, new TypeReference<ArrayList<String>>() {});
                case "map" -> MAPPER.readValue(json, new TypeReference<HashMap<String, String>>() {});
                default -> MAPPER.readValue(json, String.class);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plugin setting cannot be read", e);
        }
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A plugin setting cannot be written", e);
        }
    }
}
