package com.atlassian.jira.issue.customfields.impl;

public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String text) {
        throw new UnsupportedOperationException("FieldValidationException");
    }
}
