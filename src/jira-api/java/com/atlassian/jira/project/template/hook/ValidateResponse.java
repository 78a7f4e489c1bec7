package com.atlassian.jira.project.template.hook;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;

public class ValidateResponse {
    private final ErrorCollection errors = new SimpleErrorCollection();

    ValidateResponse() {
    }

    public static ValidateResponse create() {
        return new ValidateResponse();
    }

    public ValidateResponse addError(String field, String message) {
        errors.addError(field, message);
        return this;
    }

    public ValidateResponse addErrorMessage(String message) {
        errors.addErrorMessage(message);
        return this;
    }

    public ErrorCollection toErrorCollection() {
        return errors;
    }
}
