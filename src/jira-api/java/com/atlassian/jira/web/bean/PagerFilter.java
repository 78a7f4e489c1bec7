package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which page of a list is wanted. */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_SIZE = 20;

    private final int start;
    private final int max;

    public PagerFilter() {
        this(DEFAULT_SIZE);
    }

    public PagerFilter(PagerFilter pagerFilter) {
        this(pagerFilter.getStart(), pagerFilter.getMax());
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }
}
