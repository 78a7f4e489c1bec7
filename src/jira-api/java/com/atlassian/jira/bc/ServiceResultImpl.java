package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;
import java.io.Serializable;

public class ServiceResultImpl implements ServiceResult,Serializable {
    public ServiceResultImpl() {
        throw new UnsupportedOperationException("ServiceResultImpl");
    }

    public ServiceResultImpl(ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("ServiceResultImpl");
    }

    public ServiceResultImpl(ErrorCollection errorCollection, WarningCollection warningCollection) {
        throw new UnsupportedOperationException("ServiceResultImpl");
    }

    public boolean isValid() {
        throw new UnsupportedOperationException("ServiceResultImpl");
    }

    public ErrorCollection getErrorCollection() {
        throw new UnsupportedOperationException("ServiceResultImpl");
    }

    public WarningCollection getWarningCollection() {
        throw new UnsupportedOperationException("ServiceResultImpl");
    }
}
