package com.atlassian.jira.web.bean;

import java.io.Serializable;

public class PagerFilter<T> implements Serializable {
    public PagerFilter() {
        throw new UnsupportedOperationException("PagerFilter");
    }

    public PagerFilter(PagerFilter pagerFilter) {
        throw new UnsupportedOperationException("PagerFilter");
    }

    public PagerFilter(int number) {
        throw new UnsupportedOperationException("PagerFilter");
    }

    public PagerFilter(int number, int number2) {
        throw new UnsupportedOperationException("PagerFilter");
    }

    public int getMax() {
        throw new UnsupportedOperationException("PagerFilter");
    }

    public int getStart() {
        throw new UnsupportedOperationException("PagerFilter");
    }
}
