package org.hypothesisstories.workbench.jira.search;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Gives up at the first error and says what was expected there. */
final class JqlErrors extends DefaultErrorStrategy {
    private static final String OPERATORS =
            "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    @Override
    public void recover(Parser parser, RecognitionException e) {
        Token token = e instanceof NoViableAltException unclear ? unclear.getStartToken() : parser.getCurrentToken();
        throw switch (parser.getContext().getRuleIndex()) {
            case JqlParser.RULE_operator -> operator(token);
            case JqlParser.RULE_operand, JqlParser.RULE_value, JqlParser.RULE_text -> operand(token);
            case JqlParser.RULE_function -> expected("')'", token);
            default -> field(token);
        };
    }

    @Override
    public Token recoverInline(Parser parser) {
        Token token = parser.getCurrentToken();
        throw switch (parser.getContext().getRuleIndex()) {
            case JqlParser.RULE_operator -> operator(token);
            case JqlParser.RULE_field -> field(token);
            case JqlParser.RULE_list, JqlParser.RULE_function -> expected("')'", token);
            case JqlParser.RULE_order -> expected("'BY'", token);
            case JqlParser.RULE_negation -> isEnd(token) ? expected("')'", token) : logic(token);
            case JqlParser.RULE_query -> afterQuery((JqlParser.QueryContext) parser.getContext(), token);
            default -> operand(token);
        };
    }

    @Override
    public void sync(Parser parser) {
        // the default would skip tokens in order to go on
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        // recover() speaks
    }

    private static JqlSyntaxException afterQuery(JqlParser.QueryContext query, Token token) {
        if (query.order() != null) {
            return expected("','", token);
        }
        return query.disjunction() == null ? field(token) : logic(token);
    }

    private static JqlSyntaxException field(Token token) {
        return isEnd(token)
                ? JqlSyntaxException.atEnd("Expecting a field name at the end of the query.")
                : JqlSyntaxException.at(
                        token,
                        "Expecting a field name but got '" + token.getText() + "'. You must surround '" + token.getText()
                                + "' in quotation marks to use it as a field name.");
    }

    private static JqlSyntaxException operator(Token token) {
        return isEnd(token)
                ? JqlSyntaxException.atEnd("Expecting operator before the end of the query. " + OPERATORS)
                : JqlSyntaxException.at(token, "Expecting operator but got '" + token.getText() + "'. " + OPERATORS);
    }

    private static JqlSyntaxException operand(Token token) {
        return isEnd(token)
                ? JqlSyntaxException.atEnd("Expecting either a value, list or function before the end of the query.")
                : JqlSyntaxException.at(
                        token,
                        "Expecting either a value, list or function but got '" + token.getText()
                                + "'. You must surround '" + token.getText()
                                + "' in quotation marks to use it as a value.");
    }

    private static JqlSyntaxException logic(Token token) {
        return JqlSyntaxException.at(token, "Expecting either 'OR' or 'AND' but got '" + token.getText() + "'.");
    }

    private static JqlSyntaxException expected(String what, Token token) {
        return isEnd(token)
                ? JqlSyntaxException.atEnd("Expecting " + what + " before the end of the query.")
                : JqlSyntaxException.at(token, "Expecting " + what + " but got '" + token.getText() + "'.");
    }

    private static boolean isEnd(Token token) {
        return token.getType() == Token.EOF;
    }
}
