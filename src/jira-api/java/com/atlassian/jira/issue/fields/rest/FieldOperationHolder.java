package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

public class FieldOperationHolder {
    public FieldOperationHolder(String text, JsonData jsonData) {
        throw new UnsupportedOperationException("FieldOperationHolder");
    }

    public String getOperation() {
        throw new UnsupportedOperationException("FieldOperationHolder");
    }

    public JsonData getData() {
        throw new UnsupportedOperationException("FieldOperationHolder");
    }
}
