package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of operands. */
public final class MultiValueOperand implements Operand {
    public static final String OPERAND_NAME = "MultiValueOperand";

    private final List<Operand> values;

    public static MultiValueOperand ofQueryLiterals(Collection<QueryLiteral> literals) {
        return new MultiValueOperand(literals.toArray(QueryLiteral[]::new));
    }

    public MultiValueOperand(String... values) {
        this(Stream.of(values).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(List<Long> values) {
        this(values.toArray(Long[]::new));
    }

    public MultiValueOperand(Long... values) {
        this(Stream.of(values).map(SingleValueOperand::new).toArray(Operand[]::new));
    }

    public MultiValueOperand(Operand... values) {
        this((Collection<Operand>) Arrays.asList(values));
    }

    public MultiValueOperand(QueryLiteral... values) {
        this(Stream.of(values)
                .map(literal -> literal.isEmpty() ? EmptyOperand.EMPTY : new SingleValueOperand(literal))
                .toArray(Operand[]::new));
    }

    public MultiValueOperand(Collection<? extends Operand> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A list must not be empty");
        }
        this.values = List.copyOf(values);
    }

    public List<Operand> getValues() {
        return values;
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof MultiValueOperand other && other.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Multi Value Operand [" + getDisplayString() + "]";
    }
}
