package com.atlassian.query.order;

import java.io.Serializable;

public class SearchSort implements Serializable {
    public String getOrder() {
        throw new UnsupportedOperationException("SearchSort");
    }

    public SortOrder getSortOrder() {
        throw new UnsupportedOperationException("SearchSort");
    }

    public String getField() {
        throw new UnsupportedOperationException("SearchSort");
    }
}
