package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class SimpleErrorCollection implements ErrorCollection,Serializable {
    public SimpleErrorCollection() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public SimpleErrorCollection(String text) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public SimpleErrorCollection(String text, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public SimpleErrorCollection(List<String> list, Set<ErrorCollection.Reason> set) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public SimpleErrorCollection(ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addError(String text, String text2) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addErrorMessage(String text) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public Collection<String> getErrorMessages() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void setErrorMessages(Collection<String> collection) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public Collection<String> getFlushedErrorMessages() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public Map<String, String> getErrors() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addErrorCollection(ErrorCollection errorCollection) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addErrorMessages(Collection<String> collection) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addErrors(Map<String, String> map) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public boolean hasAnyErrors() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addError(String text, String text2, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addErrorMessage(String text, ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addReason(ErrorCollection.Reason reason) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void addReasons(Set<ErrorCollection.Reason> set) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public void setReasons(Set<ErrorCollection.Reason> set) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public Set<ErrorCollection.Reason> getReasons() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public String toString() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("SimpleErrorCollection");
    }
}
