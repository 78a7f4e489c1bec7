package com.atlassian.query.order;

public enum SortOrder {
    ASC, DESC;

    public static SortOrder parseString(String text) {
        throw new UnsupportedOperationException("SortOrder");
    }
}
