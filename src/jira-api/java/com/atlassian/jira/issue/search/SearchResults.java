package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of what a search found, and how much it found in all. */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int max;
    private final int start;

    public SearchResults(List<T> results, int total, int max, int start) {
        this.results = List.copyOf(results);
        this.total = total;
        this.max = max;
        this.start = start;
    }

    public List<T> getResults() {
        return results;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }

    public int getTotal() {
        return total;
    }
}
