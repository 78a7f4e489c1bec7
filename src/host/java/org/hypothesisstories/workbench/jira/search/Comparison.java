package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;

/**
 * One clause with its operand worked out.
 *
 * @param field the field's name as the query has it, for messages
 */
record Comparison(String field, Operator operator, List<QueryLiteral> literals, Viewpoint viewpoint) {
    /** True when the clause asks, alone or among others, for issues without a value. */
    boolean asksForEmpty() {
        return literals.stream().anyMatch(QueryLiteral::isEmpty);
    }

    List<QueryLiteral> values() {
        return literals.stream().filter(literal -> !literal.isEmpty()).toList();
    }

    /** True for operators that find issues whose value is another one; they do not find issues without a value. */
    boolean isNegative() {
        return switch (operator) {
            case NOT_EQUALS, NOT_IN, NOT_LIKE, IS_NOT -> true;
            default -> false;
        };
    }
}
