package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }

    public boolean isNull() {
        return data == null;
    }

    public boolean isString() {
        return data instanceof String;
    }

    public boolean isObject() {
        return data instanceof Map;
    }

    public boolean isArray() {
        return data instanceof List;
    }

    public String asString() {
        return data instanceof String text ? text : null;
    }

    public String asString(String field, ErrorCollection errors) {
        if (data != null && !isString()) {
            errors.addError(field, "Operation value must be a string");
        }
        return asString();
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> asObject() {
        return isObject() ? (Map<String, Object>) data : null;
    }

    public List<?> asArray() {
        return data instanceof List<?> list ? list : null;
    }

    public List<String> asArrayOfStrings(boolean nullAllowed, String field, ErrorCollection errors) {
        if (!isArray()) {
            if (data != null || !nullAllowed) {
                errors.addError(field, "data was not an array");
            }
            return null;
        }
        List<String> strings = new ArrayList<>();
        for (Object element : asArray()) {
            if (element instanceof String text) {
                strings.add(text);
            } else {
                errors.addError(field, "string expected at index " + strings.size());
                return null;
            }
        }
        return strings;
    }

    public List<String> asArrayOfObjectsWithId(String field, ErrorCollection errors) {
        return asArrayOfObjectsWithProperty("id", field, errors);
    }

    public List<String> asArrayOfObjectsWithProperty(String property, String field, ErrorCollection errors) {
        if (!isArray()) {
            errors.addError(field, "data was not an array");
            return null;
        }
        List<String> values = new ArrayList<>();
        for (Object element : asArray()) {
            values.add(new JsonData(element).asObjectWithProperty(property, field, errors));
        }
        return values;
    }

    public String asObjectWithProperty(String property, String field, ErrorCollection errors) {
        return asObjectWithProperty(property, field, true, errors);
    }

    public String asObjectWithProperty(String property, String field, boolean required, ErrorCollection errors) {
        if (data == null) {
            return null;
        }
        if (!isObject()) {
            errors.addError(field, "data was not an object");
            return null;
        }
        Object value = asObject().get(property);
        if (value == null && required) {
            errors.addError(field, "expected Object containing a " + property);
        }
        return value == null ? null : value.toString();
    }
}
