package com.atlassian.jira.issue;

public class ModifiedValue<V> {
    public ModifiedValue(V value, V value2) {
        throw new UnsupportedOperationException("ModifiedValue");
    }

    public V getOldValue() {
        throw new UnsupportedOperationException("ModifiedValue");
    }

    public V getNewValue() {
        throw new UnsupportedOperationException("ModifiedValue");
    }
}
