package org.hypothesisstories.workbench.jira.search;

import java.util.List;
import java.util.function.Function;

/** Where a field's values stand, seen from the issue {@code i}; none of its conditions is ever unknown to SQL. */
interface Storage {
    /** True for issues with a value that passes the test; the test gets the SQL expression of a value that is not null. */
    Sql anyMatch(Function<String, Sql> test);

    /** True for issues with a value. */
    default Sql present() {
        return anyMatch(expression -> Sql.ALWAYS);
    }

    /** One value in a column of the issue, or in an expression over it. */
    static Storage column(String expression) {
        return test -> Sql.of(expression + " is not null").and(test.apply(expression));
    }

    /** Values in rows of a table aliased {@code v}; the condition ties them to the issue. */
    static Storage rows(String table, Sql condition, String expression) {
        return test -> {
            Sql wanted = Sql.all(List.of(condition, Sql.of(expression + " is not null"), test.apply(expression)));
            return new Sql("exists (select 1 from " + table + " v where " + wanted.text() + ")", wanted.values());
        };
    }

    /** Values that may stand in any of several places. */
    static Storage several(List<Storage> places) {
        return test -> Sql.any(places.stream().map(place -> place.anyMatch(test)).toList());
    }
}
