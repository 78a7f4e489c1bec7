package com.atlassian.query.order;

import java.io.Serializable;
import java.util.Objects;

/** A field to sort by; without a direction the field's own default holds. */
public class SearchSort implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final SortOrder order;

    public SearchSort(String field) {
        this(field, (SortOrder) null);
    }

    public SearchSort(String field, SortOrder order) {
        this.field = Objects.requireNonNull(field, "field");
        this.order = order;
    }

    public String getOrder() {
        return order == null ? null : order.name();
    }

    public SortOrder getSortOrder() {
        return order;
    }

    public String getField() {
        return field;
    }

    @Override
    public String toString() {
        return order == null ? field : field + " " + order;
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof SearchSort other && other.field.equals(field) && other.order == order;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, order);
    }
}
