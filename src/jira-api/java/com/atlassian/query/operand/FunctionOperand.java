package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

public class FunctionOperand implements Operand {
    public FunctionOperand(String text) {
        throw new UnsupportedOperationException("FunctionOperand");
    }

    public FunctionOperand(String text, String... text2) {
        throw new UnsupportedOperationException("FunctionOperand");
    }

    public FunctionOperand(String text, Collection<String> collection) {
        throw new UnsupportedOperationException("FunctionOperand");
    }

    public String getName() {
        throw new UnsupportedOperationException("FunctionOperand");
    }

    public String getDisplayString() {
        throw new UnsupportedOperationException("FunctionOperand");
    }

    public List<String> getArgs() {
        throw new UnsupportedOperationException("FunctionOperand");
    }

    public boolean equals(Object value) {
        throw new UnsupportedOperationException("FunctionOperand");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("FunctionOperand");
    }
}
