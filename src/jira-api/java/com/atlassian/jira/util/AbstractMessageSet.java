package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

public abstract class AbstractMessageSet implements MessageSet {
    private static final long serialVersionUID = 1L;
    private final LinkedHashSet<String> errors;
    private final LinkedHashSet<String> warnings;

    AbstractMessageSet(LinkedHashSet<String> errors, LinkedHashSet<String> warnings) {
        this.errors = errors;
        this.warnings = warnings;
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getErrorMessagesInEnglish() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return warnings;
    }

    @Override
    public Set<String> getWarningMessagesInEnglish() {
        return warnings;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        errors.addAll(messageSet.getErrorMessages());
        warnings.addAll(messageSet.getWarningMessages());
    }

    @Override
    public void addMessage(MessageSet.Level level, String message) {
        (level == MessageSet.Level.ERROR ? errors : warnings).add(message);
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public void addErrorMessageInEnglish(String message) {
        errors.add(message);
    }

    @Override
    public void addWarningMessage(String message) {
        warnings.add(message);
    }

    @Override
    public void addWarningMessageInEnglish(String message) {
        warnings.add(message);
    }
}
