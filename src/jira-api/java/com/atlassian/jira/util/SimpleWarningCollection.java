package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;

public class SimpleWarningCollection implements WarningCollection, Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> warnings = new ArrayList<>();

    public SimpleWarningCollection() {
    }

    public SimpleWarningCollection(WarningCollection other) {
        addWarnings(other);
    }

    @Override
    public void addWarning(String warning) {
        warnings.add(warning);
    }

    @Override
    public void addWarnings(WarningCollection other) {
        warnings.addAll(other.getWarnings());
    }

    @Override
    public Collection<String> getWarnings() {
        return warnings;
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SimpleWarningCollection that && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return warnings.hashCode();
    }
}
