package com.atlassian.jira.issue.fields.rest.json;

public class JsonTypeBuilder {
    public JsonTypeBuilder() {
        throw new UnsupportedOperationException("JsonTypeBuilder");
    }

    public static JsonType system(String text, String text2) {
        throw new UnsupportedOperationException("JsonTypeBuilder");
    }

    public static JsonType systemArray(String text, String text2) {
        throw new UnsupportedOperationException("JsonTypeBuilder");
    }

    public static JsonType customArray(String text, String text2, Long millis) {
        throw new UnsupportedOperationException("JsonTypeBuilder");
    }

    public static JsonType custom(String text, String text2, Long millis) {
        throw new UnsupportedOperationException("JsonTypeBuilder");
    }
}
