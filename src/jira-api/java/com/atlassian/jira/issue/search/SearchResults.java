package com.atlassian.jira.issue.search;

import java.util.List;

public class SearchResults<T> {
    public List<T> getResults() {
        throw new UnsupportedOperationException("SearchResults");
    }

    public int getStart() {
        throw new UnsupportedOperationException("SearchResults");
    }

    public int getTotal() {
        throw new UnsupportedOperationException("SearchResults");
    }
}
