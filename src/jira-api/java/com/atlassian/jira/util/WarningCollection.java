package com.atlassian.jira.util;

import java.util.Collection;

public interface WarningCollection {
    void addWarning(String text);
    void addWarnings(WarningCollection warningCollection);
    Collection<String> getWarnings();
    boolean hasAnyWarnings();
}
