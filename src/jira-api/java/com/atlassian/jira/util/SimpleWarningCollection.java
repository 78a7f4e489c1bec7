package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;

public class SimpleWarningCollection implements WarningCollection,Serializable {
    public SimpleWarningCollection() {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }

    public SimpleWarningCollection(WarningCollection warningCollection) {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }

    public void addWarning(String text) {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }

    public void addWarnings(WarningCollection warningCollection) {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }

    public Collection<String> getWarnings() {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }

    public boolean hasAnyWarnings() {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("SimpleWarningCollection");
    }
}
