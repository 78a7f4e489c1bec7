package com.atlassian.query.operator;


public enum Operator {
    LIKE, NOT_LIKE, EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT, LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS, WAS, WAS_NOT, WAS_IN, WAS_NOT_IN, CHANGED;

    public String getDisplayString() {
        throw new UnsupportedOperationException("Operator");
    }

}
