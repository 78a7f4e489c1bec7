package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Objects;

/** One value: a text or a number. */
public final class SingleValueOperand implements Operand {
    public static final String OPERAND_NAME = "SingleValueOperand";

    private final String text;
    private final Long number;

    public SingleValueOperand(String text) {
        this.text = Objects.requireNonNull(text, "text");
        this.number = null;
    }

    public SingleValueOperand(Long number) {
        this.text = null;
        this.number = Objects.requireNonNull(number, "number");
    }

    public SingleValueOperand(QueryLiteral literal) {
        if (literal.isEmpty()) {
            throw new IllegalArgumentException("An empty literal has no single value");
        }
        this.text = literal.getStringValue();
        this.number = literal.getLongValue();
    }

    @Override
    public String getName() {
        return OPERAND_NAME;
    }

    @Override
    public String getDisplayString() {
        return number != null ? number.toString() : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    public Long getLongValue() {
        return number;
    }

    public String getStringValue() {
        return text;
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof SingleValueOperand other
                && Objects.equals(other.text, text)
                && Objects.equals(other.number, number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, number);
    }

    @Override
    public String toString() {
        return "Single Value Operand [" + getDisplayString() + "]";
    }
}
