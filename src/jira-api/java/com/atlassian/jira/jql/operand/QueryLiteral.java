package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** A value that an operand stands for: a text, a number, or the absence of both. */
public class QueryLiteral {
    private final Operand source;
    private final String text;
    private final Long number;

    public QueryLiteral() {
        this(EmptyOperand.EMPTY);
    }

    public QueryLiteral(Operand source) {
        this(source, null, null);
    }

    public QueryLiteral(Operand source, Long number) {
        this(source, null, number);
    }

    public QueryLiteral(Operand source, String text) {
        this(source, text, null);
    }

    private QueryLiteral(Operand source, String text, Long number) {
        this.source = Objects.requireNonNull(source, "source");
        this.text = text;
        this.number = number;
    }

    public String getStringValue() {
        return text;
    }

    public Long getLongValue() {
        return number;
    }

    public Operand getSourceOperand() {
        return source;
    }

    public boolean isEmpty() {
        return text == null && number == null;
    }

    public String asString() {
        return number == null ? text : number.toString();
    }

    @Override
    public String toString() {
        return String.valueOf(asString());
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof QueryLiteral other
                && Objects.equals(other.text, text)
                && Objects.equals(other.number, number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, number);
    }
}
