package org.hypothesisstories.workbench.jira.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values of its placeholders.
 *
 * <p>The text is the host's own; whatever a person typed is a value.
 */
record Sql(String text, List<Object> values) {
    static final Sql ALWAYS = of("1 = 1");
    static final Sql NEVER = of("1 = 0");

    Sql {
        values = List.copyOf(values);
    }

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    static Sql all(List<Sql> conditions) {
        return joined(conditions, " and ", ALWAYS);
    }

    static Sql any(List<Sql> conditions) {
        return joined(conditions, " or ", NEVER);
    }

    /** True for rows where the expression is one of the values; the values must be of one type. */
    static Sql in(String expression, Collection<?> values) {
        if (values.isEmpty()) {
            return NEVER;
        }
        String places = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new Sql(expression + " in (" + places + ")", List.copyOf(values));
    }

    /** The opposite, for a condition that is never unknown. */
    Sql not() {
        return new Sql("not (" + text + ")", values);
    }

    Sql and(Sql other) {
        return all(List.of(this, other));
    }

    private static Sql joined(List<Sql> conditions, String by, Sql none) {
        if (conditions.isEmpty()) {
            return none;
        }
        List<Object> values = new ArrayList<>();
        conditions.forEach(condition -> values.addAll(condition.values()));
        return new Sql(conditions.stream().map(Sql::text).collect(Collectors.joining(by, "(", ")")), values);
    }
}
