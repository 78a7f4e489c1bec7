package org.hypothesisstories.adapter.jira;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.domain.hypothesis.CriteriaLibrary;
import org.hypothesisstories.domain.hypothesis.CriteriaTemplate;

/** A library of criteria as JSON: {@code {"metrics": […], "templates": [{"name": "…", "lines": […]}]}}, in the settings and in REST. */
public final class CriteriaLibraryJson {
    private CriteriaLibraryJson() {
    }

    public static Map<String, Object> object(CriteriaLibrary library) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metrics", library.metrics());
        json.put("templates", library.templates().stream().map(CriteriaLibraryJson::template).toList());
        return json;
    }

    private static Map<String, Object> template(CriteriaTemplate template) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", template.name());
        json.put("lines", template.lines());
        return json;
    }

    /** Reads the shape, without looking at what the texts say; lines may be one text as well. Fails with a {@link JsonException}. */
    public static CriteriaLibrary read(String text) {
        Map<?, ?> json = object(JsonReader.read(text), "the library");
        List<CriteriaTemplate> templates = new ArrayList<>();
        if (json.get("templates") != null) {
            for (Object entry : array(json.get("templates"), "templates")) {
                Map<?, ?> template = object(entry, "a template");
                templates.add(new CriteriaTemplate(text(template.get("name"), "name"), texts(template.get("lines"), "lines")));
            }
        }
        return new CriteriaLibrary(texts(json.get("metrics"), "metrics"), templates);
    }

    private static Map<?, ?> object(Object value, String name) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new JsonException(name + " must be an object");
    }

    private static List<?> array(Object value, String name) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new JsonException("\"" + name + "\" must be an array");
    }

    private static List<String> texts(Object value, String name) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof String lines) {
            return lines.lines().toList();
        }
        List<String> texts = new ArrayList<>();
        array(value, name).forEach(entry -> texts.add(text(entry, name)));
        return texts;
    }

    private static String text(Object value, String name) {
        if (value == null || value instanceof String) {
            return value == null ? "" : (String) value;
        }
        throw new JsonException("\"" + name + "\" must hold texts");
    }
}
