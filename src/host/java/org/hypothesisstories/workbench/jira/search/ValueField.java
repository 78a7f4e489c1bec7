package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field with values that are equal or not and, where it has an ordering, come before or after each other. */
record ValueField(Storage storage, ValueReader reader, Optional<Ordering> ordering, Optional<FieldSort> sort)
        implements SearchableField {

    static ValueField unordered(Storage storage, ValueReader reader, FieldSort sort) {
        return new ValueField(storage, reader, Optional.empty(), Optional.of(sort));
    }

    static ValueField ordered(Storage storage, ValueReader reader, Ordering ordering, FieldSort sort) {
        return new ValueField(storage, reader, Optional.of(ordering), Optional.of(sort));
    }

    @Override
    public Set<Operator> operators() {
        return ordering.isPresent() ? Operators.EQUALITY_AND_ORDER : Operators.EQUALITY;
    }

    @Override
    public Sql where(Comparison comparison) {
        List<Object> values = values(comparison);
        return switch (comparison.operator()) {
            case LESS_THAN -> relation(values, "<");
            case LESS_THAN_EQUALS -> relation(values, "<=");
            case GREATER_THAN -> relation(values, ">");
            case GREATER_THAN_EQUALS -> relation(values, ">=");
            default -> equality(comparison, values);
        };
    }

    private Sql equality(Comparison comparison, List<Object> values) {
        boolean empty = comparison.asksForEmpty() | values.remove(ValueReader.NO_VALUE);
        Sql oneOf = storage.anyMatch(expression -> Sql.in(expression, values));
        if (comparison.isNegative()) {
            return storage.present().and(oneOf.not());
        }
        return empty ? Sql.any(List.of(oneOf, storage.present().not())) : oneOf;
    }

    private Sql relation(List<Object> values, String relation) {
        return Sql.any(values.stream()
                .map(value -> storage.anyMatch(
                        expression -> ordering.orElseThrow().compare(expression, relation, value)))
                .toList());
    }

    private List<Object> values(Comparison comparison) {
        List<Object> values = new ArrayList<>();
        for (QueryLiteral literal : comparison.values()) {
            List<?> found = reader.read(comparison.field(), literal, comparison.viewpoint());
            // what a function answered and nobody finds any more is no mistake of whoever wrote the query
            if (found.isEmpty() && !(literal.getSourceOperand() instanceof FunctionOperand)) {
                throw new ClauseRefused(unknown(comparison.field(), literal));
            }
            values.addAll(found);
        }
        return values;
    }

    private static String unknown(String field, QueryLiteral literal) {
        return literal.getLongValue() == null
                ? "The value '" + literal.getStringValue() + "' does not exist for the field '" + field + "'."
                : "A value with ID '" + literal.getLongValue() + "' does not exist for the field '" + field + "'.";
    }
}
