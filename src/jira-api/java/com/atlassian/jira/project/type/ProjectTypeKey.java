package com.atlassian.jira.project.type;

public class ProjectTypeKey {
    public ProjectTypeKey(String text) {
        throw new UnsupportedOperationException("ProjectTypeKey");
    }

    public String getKey() {
        throw new UnsupportedOperationException("ProjectTypeKey");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("ProjectTypeKey");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("ProjectTypeKey");
    }

    public String toString() {
        throw new UnsupportedOperationException("ProjectTypeKey");
    }
}
