package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.order.SortOrder;
import java.util.List;

/** How issues are sorted by a field, and the direction when a query names none. */
record FieldSort(List<Sql> expressions, SortOrder natural) {
    static FieldSort ascending(String... expressions) {
        return new FieldSort(List.of(expressions).stream().map(Sql::of).toList(), SortOrder.ASC);
    }

    static FieldSort descending(String... expressions) {
        return new FieldSort(List.of(expressions).stream().map(Sql::of).toList(), SortOrder.DESC);
    }
}
