package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

public class FieldJsonRepresentation {
    public FieldJsonRepresentation(JsonData jsonData) {
        throw new UnsupportedOperationException("FieldJsonRepresentation");
    }

    public FieldJsonRepresentation(JsonData jsonData, JsonData jsonData2) {
        throw new UnsupportedOperationException("FieldJsonRepresentation");
    }

    public void setRenderedData(JsonData jsonData) {
        throw new UnsupportedOperationException("FieldJsonRepresentation");
    }

    public JsonData getStandardData() {
        throw new UnsupportedOperationException("FieldJsonRepresentation");
    }

    public JsonData getRenderedData() {
        throw new UnsupportedOperationException("FieldJsonRepresentation");
    }
}
