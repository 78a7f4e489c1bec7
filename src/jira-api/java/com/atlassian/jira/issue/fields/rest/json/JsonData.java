package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Date;
import java.util.List;
import java.util.Map;

public class JsonData {
    public JsonData(Object value) {
        throw new UnsupportedOperationException("JsonData");
    }

    public Object getData() {
        throw new UnsupportedOperationException("JsonData");
    }

    public boolean isNull() {
        throw new UnsupportedOperationException("JsonData");
    }

    public String asString() {
        throw new UnsupportedOperationException("JsonData");
    }

    public String asString(String text, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public boolean isString() {
        throw new UnsupportedOperationException("JsonData");
    }

    public Map<String, Object> asObject() {
        throw new UnsupportedOperationException("JsonData");
    }

    public boolean isObject() {
        throw new UnsupportedOperationException("JsonData");
    }

    public boolean isArray() {
        throw new UnsupportedOperationException("JsonData");
    }

    public List<?> asArray() {
        throw new UnsupportedOperationException("JsonData");
    }

    public List<String> asArrayOfStrings(boolean flag, String text, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public List<String> asArrayOfObjectsWithId(String text, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public String asObjectWithProperty(String text, String text2, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public String asObjectWithProperty(String text, String text2, boolean flag, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public List<String> asArrayOfObjectsWithProperty(String text, String text2, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public Long getObjectLongProperty(String text, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public Date getObjectDateProperty(String text, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public String getObjectStringProperty(String text, String text2, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

    public <T> T convertValue(String text, Class<T> type, ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("JsonData");
    }

}
