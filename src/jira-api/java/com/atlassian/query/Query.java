package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

public interface Query {
    Clause getWhereClause();
    OrderBy getOrderByClause();
    String getQueryString();
}
