package com.atlassian.jira.project.type;

import java.util.Objects;

public class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = Objects.requireNonNull(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
