package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.util.SimpleWarningCollection;
import com.atlassian.jira.util.WarningCollection;
import java.io.Serializable;

public class ServiceResultImpl implements ServiceResult, Serializable {
    private final ErrorCollection errors;
    private final WarningCollection warnings;

    public ServiceResultImpl() {
        this(new SimpleErrorCollection());
    }

    public ServiceResultImpl(ErrorCollection errors) {
        this(errors, new SimpleWarningCollection());
    }

    public ServiceResultImpl(ErrorCollection errors, WarningCollection warnings) {
        this.errors = errors;
        this.warnings = warnings;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public WarningCollection getWarningCollection() {
        return warnings;
    }
}
