package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

public class FieldTypeInfo {
    public FieldTypeInfo(Collection<?> collection, String text) {
        throw new UnsupportedOperationException("FieldTypeInfo");
    }

    public Collection<?> getAllowedValues() {
        throw new UnsupportedOperationException("FieldTypeInfo");
    }

    public String getAutoCompleteUrl() {
        throw new UnsupportedOperationException("FieldTypeInfo");
    }
}
