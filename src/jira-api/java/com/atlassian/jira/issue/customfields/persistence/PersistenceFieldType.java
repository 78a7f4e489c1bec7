package com.atlassian.jira.issue.customfields.persistence;

public final class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = null;

    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = null;

    public static final PersistenceFieldType TYPE_DATE = null;

    public static final PersistenceFieldType TYPE_DECIMAL = null;

    public String toString() {
        throw new UnsupportedOperationException("PersistenceFieldType");
    }
}
