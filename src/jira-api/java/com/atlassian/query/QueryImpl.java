package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import java.util.Objects;

/** A query: what to find, in which order, and the text it was read from, if any. */
public class QueryImpl implements Query {
    private final Clause where;
    private final OrderBy orderBy;
    private final String text;

    public QueryImpl() {
        this(null);
    }

    public QueryImpl(Clause where) {
        this(where, null);
    }

    public QueryImpl(Clause where, String text) {
        this(where, OrderByImpl.NO_ORDER, text);
    }

    public QueryImpl(Clause where, OrderBy orderBy, String text) {
        this.where = where;
        this.orderBy = orderBy;
        this.text = text;
    }

    @Override
    public Clause getWhereClause() {
        return where;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderBy;
    }

    @Override
    public String getQueryString() {
        return text;
    }

    @Override
    public String toString() {
        String condition = where == null ? "" : where.toString();
        String order = orderBy == null ? "" : orderBy.toString();
        return condition.isEmpty() || order.isEmpty() ? condition + order : condition + " " + order;
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof QueryImpl other
                && Objects.equals(other.where, where)
                && Objects.equals(other.orderBy, orderBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(where, orderBy);
    }
}
