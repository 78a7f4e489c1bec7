package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

public class QueryLiteral {
    public QueryLiteral() {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public QueryLiteral(Operand operand) {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public QueryLiteral(Operand operand, Long millis) {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public QueryLiteral(Operand operand, String text) {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public String getStringValue() {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public Long getLongValue() {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public Operand getSourceOperand() {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public String asString() {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public String toString() {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("QueryLiteral");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("QueryLiteral");
    }
}
