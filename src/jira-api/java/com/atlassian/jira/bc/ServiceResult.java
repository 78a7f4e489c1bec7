package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.WarningCollection;

public interface ServiceResult {
    boolean isValid();
    ErrorCollection getErrorCollection();
    WarningCollection getWarningCollection();
}
