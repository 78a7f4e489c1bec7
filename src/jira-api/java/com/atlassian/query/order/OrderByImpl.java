package com.atlassian.query.order;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The sorts of a query, the most important first. */
public class OrderByImpl implements OrderBy {
    public static final OrderByImpl NO_ORDER = new OrderByImpl();

    private final List<SearchSort> sorts;

    public OrderByImpl(SearchSort... sorts) {
        this(Arrays.asList(sorts));
    }

    public OrderByImpl(Collection<SearchSort> sorts) {
        this.sorts = List.copyOf(sorts);
    }

    @Override
    public List<SearchSort> getSearchSorts() {
        return sorts;
    }

    @Override
    public String toString() {
        return sorts.isEmpty()
                ? ""
                : sorts.stream().map(SearchSort::toString).collect(Collectors.joining(", ", "order by ", ""));
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof OrderByImpl other && other.sorts.equals(sorts);
    }

    @Override
    public int hashCode() {
        return sorts.hashCode();
    }
}
