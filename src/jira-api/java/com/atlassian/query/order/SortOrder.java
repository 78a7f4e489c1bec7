package com.atlassian.query.order;

/** A direction of sorting. */
public enum SortOrder {
    ASC, DESC;

    public static SortOrder parseString(String text) {
        return "DESC".equalsIgnoreCase(text) ? DESC : ASC;
    }
}
