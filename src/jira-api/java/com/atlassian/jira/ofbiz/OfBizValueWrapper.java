package com.atlassian.jira.ofbiz;

public interface OfBizValueWrapper {
    String getString(String name);

    java.sql.Timestamp getTimestamp(String name);

    Long getLong(String name);

    void store();
}
