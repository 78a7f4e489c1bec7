package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.operator.Operator;

/** Reads operators, whose names may have two words. */
final class JqlOperators {
    private JqlOperators() {}

    static Operator read(JqlParser.OperatorContext tree) {
        return switch (tree.getStart().getType()) {
            case JqlLexer.EQ -> Operator.EQUALS;
            case JqlLexer.NE -> Operator.NOT_EQUALS;
            case JqlLexer.LIKE -> Operator.LIKE;
            case JqlLexer.NOT_LIKE -> Operator.NOT_LIKE;
            case JqlLexer.LT -> Operator.LESS_THAN;
            case JqlLexer.LE -> Operator.LESS_THAN_EQUALS;
            case JqlLexer.GT -> Operator.GREATER_THAN;
            case JqlLexer.GE -> Operator.GREATER_THAN_EQUALS;
            case JqlLexer.IN -> Operator.IN;
            case JqlLexer.NOT -> Operator.NOT_IN;
            case JqlLexer.IS -> tree.NOT() == null ? Operator.IS : Operator.IS_NOT;
            default -> throw new IllegalStateException("The grammar has an operator that is not read: " + tree.getText());
        };
    }
}
