package org.hypothesisstories.workbench.jira.search;

import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/** Cuts a query into tokens and refuses those that can stand nowhere. */
final class JqlTokens {
    // reserved by Jira's history searches, which this host does not have
    private static final Set<String> HISTORY = Set.of("was", "changed");

    private JqlTokens() {}

    static CommonTokenStream of(String jql) {
        JqlLexer lexer = new JqlLexer(CharStreams.fromString(jql));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        tokens.getTokens().forEach(JqlTokens::check);
        return tokens;
    }

    private static void check(Token token) {
        switch (token.getType()) {
            case JqlLexer.UNFINISHED -> throw JqlSyntaxException.at(
                    token, "The quoted string '" + rest(token) + "' has not been completed.");
            case JqlLexer.RESERVED -> throw JqlSyntaxException.at(token, reservedCharacter(token.getText()));
            case JqlLexer.WORD -> checkWord(token);
            default -> { }
        }
    }

    private static void checkWord(Token token) {
        String word = token.getText();
        if (HISTORY.contains(word.toLowerCase(Locale.ROOT))) {
            throw JqlSyntaxException.at(token, "The workbench does not search histories with '" + word + "'.");
        }
        if (ReservedWords.contain(word)) {
            throw JqlSyntaxException.at(
                    token,
                    "'" + word + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.");
        }
    }

    private static String reservedCharacter(String character) {
        String escape = String.format("\\u%04x", (int) character.charAt(0));
        return "The character '" + character + "' is a reserved JQL character."
                + " You must enclose it in a string or use the escape '" + escape + "' instead.";
    }

    private static String rest(Token token) {
        CharStream input = token.getInputStream();
        String all = input.getText(Interval.of(token.getStartIndex(), input.size() - 1));
        return all.substring(1);
    }
}
