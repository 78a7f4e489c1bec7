package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

public class SimpleErrorCollection implements ErrorCollection, Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> errors = new HashMap<>();
    private ArrayList<String> messages = new ArrayList<>();
    private HashSet<ErrorCollection.Reason> reasons = new HashSet<>();

    public SimpleErrorCollection() {
    }

    public SimpleErrorCollection(String message) {
        messages.add(message);
    }

    public SimpleErrorCollection(String message, ErrorCollection.Reason reason) {
        messages.add(message);
        reasons.add(reason);
    }

    public SimpleErrorCollection(List<String> messages, Set<ErrorCollection.Reason> reasons) {
        this.messages.addAll(messages);
        this.reasons.addAll(reasons);
    }

    public SimpleErrorCollection(ErrorCollection other) {
        errors.putAll(other.getErrors());
        messages.addAll(other.getErrorMessages());
        reasons.addAll(other.getReasons());
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, ErrorCollection.Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, ErrorCollection.Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public void setErrorMessages(Collection<String> messages) {
        this.messages = new ArrayList<>(messages);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        Collection<String> flushed = messages;
        messages = new ArrayList<>();
        return flushed;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        addErrorMessages(other.getErrorMessages());
        addErrors(other.getErrors());
        addReasons(other.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> more) {
        if (more != null) {
            messages.addAll(more);
        }
    }

    @Override
    public void addErrors(Map<String, String> more) {
        if (more != null) {
            errors.putAll(more);
        }
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }

    @Override
    public void addReason(ErrorCollection.Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<ErrorCollection.Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void setReasons(Set<ErrorCollection.Reason> reasons) {
        this.reasons = new HashSet<>(reasons);
    }

    @Override
    public Set<ErrorCollection.Reason> getReasons() {
        return reasons;
    }

    @Override
    public String toString() {
        return "Errors: " + errors + ", messages: " + messages;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SimpleErrorCollection that
                && errors.equals(that.errors) && messages.equals(that.messages) && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(errors, messages, reasons);
    }
}
