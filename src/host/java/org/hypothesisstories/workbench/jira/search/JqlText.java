package org.hypothesisstories.workbench.jira.search;

import org.antlr.v4.runtime.Token;

/** What the text of a token stands for once quotes and escapes are undone. */
final class JqlText {
    private static final int UNICODE_DIGITS = 4;

    private JqlText() {}

    static String of(Token token) {
        String raw = token.getText();
        boolean quoted = token.getType() == JqlLexer.QUOTED;
        return unescaped(token, quoted ? raw.substring(1, raw.length() - 1) : raw);
    }

    private static String unescaped(Token token, String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char each = raw.charAt(at);
            if (each != '\\') {
                text.append(each);
            } else if (raw.charAt(at + 1) == 'u') {
                text.append(unicode(token, raw, at));
                at += 1 + UNICODE_DIGITS;
            } else {
                text.append(simple(token, raw.charAt(at + 1)));
                at++;
            }
        }
        return text.toString();
    }

    private static char simple(Token token, char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> {
                if (Character.isLetterOrDigit(escaped)) {
                    throw illegal(token, "\\" + escaped);
                }
                yield escaped;
            }
        };
    }

    private static char unicode(Token token, String raw, int backslash) {
        int end = Math.min(raw.length(), backslash + 2 + UNICODE_DIGITS);
        String digits = raw.substring(backslash + 2, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw illegal(token, "\\u" + digits);
        }
        char character = (char) Integer.parseInt(digits, 16);
        if (character == 0) {
            // no database takes it
            throw illegal(token, "\\u" + digits);
        }
        return character;
    }

    private static JqlSyntaxException illegal(Token token, String sequence) {
        return JqlSyntaxException.at(
                token,
                "'" + sequence + "' is an illegal JQL escape sequence. The valid escape sequences are"
                        + " \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.");
    }
}
