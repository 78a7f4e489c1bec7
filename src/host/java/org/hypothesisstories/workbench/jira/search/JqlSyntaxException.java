package org.hypothesisstories.workbench.jira.search;

import org.antlr.v4.runtime.Token;

/** A text is not a query; the message says why and where, in Jira's words. */
final class JqlSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private JqlSyntaxException(String message) {
        super("Error in the JQL Query: " + message);
    }

    /** The query goes wrong at a token. */
    static JqlSyntaxException at(Token token, String message) {
        return at(token.getLine(), token.getCharPositionInLine(), message);
    }

    /** The query goes wrong at a place; columns count from zero, as the parser counts. */
    static JqlSyntaxException at(int line, int column, String message) {
        return new JqlSyntaxException(message + " (line " + line + ", character " + (column + 1) + ")");
    }

    /** The query ends too early. */
    static JqlSyntaxException atEnd(String message) {
        return new JqlSyntaxException(message);
    }
}
