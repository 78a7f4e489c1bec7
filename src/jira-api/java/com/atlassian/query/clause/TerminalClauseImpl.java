package com.atlassian.query.clause;

import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Objects;

/** A field compared with an operand. */
public class TerminalClauseImpl implements TerminalClause {
    private final String name;
    private final Operator operator;
    private final Operand operand;

    public TerminalClauseImpl(String name, Operator operator, String value) {
        this(name, operator, new SingleValueOperand(value));
    }

    public TerminalClauseImpl(String name, Operator operator, long value) {
        this(name, operator, new SingleValueOperand(value));
    }

    public TerminalClauseImpl(String name, Operator operator, Operand operand) {
        this.name = Objects.requireNonNull(name, "name");
        this.operator = Objects.requireNonNull(operator, "operator");
        this.operand = Objects.requireNonNull(operand, "operand");
    }

    public TerminalClauseImpl(String name, String... values) {
        this(
                name,
                values.length == 1 ? Operator.EQUALS : Operator.IN,
                values.length == 1 ? new SingleValueOperand(values[0]) : new MultiValueOperand(values));
    }

    public TerminalClauseImpl(String name, Long... values) {
        this(
                name,
                values.length == 1 ? Operator.EQUALS : Operator.IN,
                values.length == 1 ? new SingleValueOperand(values[0]) : new MultiValueOperand(values));
    }

    @Override
    public Operand getOperand() {
        return operand;
    }

    @Override
    public Operator getOperator() {
        return operator;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of();
    }

    @Override
    public String toString() {
        String field = name.matches("\\w+|cf\\[\\d+]") ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return field + " " + operator.getDisplayString() + " " + operand.getDisplayString();
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof TerminalClauseImpl other
                && other.name.equals(name)
                && other.operator == operator
                && other.operand.equals(operand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, operator, operand);
    }
}
