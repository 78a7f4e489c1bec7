package org.hypothesisstories.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a text must hold, all of them, in any order and whatever their case.
 *
 * <p>A phrase in quotes must stand as it is; {@code *} and {@code ?} stand for any letters and any letter. Words are whole words,
 * except in Chinese and Japanese, which do not separate them. Word stems are not known.
 */
final class TextQuery {
    private static final String PUNCTUATION = "\t\n\r!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~\u3000\u3001\u3002\u300c\u300d";
    private static final String BLANKS = " ".repeat(PUNCTUATION.length());
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private final List<String> patterns;

    private TextQuery(List<String> patterns) {
        this.patterns = patterns;
    }

    static TextQuery of(String field, String text) {
        if (text.startsWith("*") || text.startsWith("?")) {
            throw new ClauseRefused("The text query '" + text + "' for field '" + field + "' is not allowed to start with '"
                    + text.charAt(0) + "'.");
        }
        List<String> patterns = new ArrayList<>();
        Matcher part = PART.matcher(text.toLowerCase(Locale.ROOT));
        while (part.find()) {
            String pattern = part.group(1) == null ? word(part.group(2)) : phrase(part.group(1));
            if (!pattern.isBlank()) {
                patterns.add(pattern);
            }
        }
        if (patterns.isEmpty()) {
            throw new ClauseRefused("The field '" + field + "' does not support searching for an empty string.");
        }
        return new TextQuery(patterns);
    }

    Sql matches(String expression) {
        String words = "(' ' || translate(lower(" + expression + "), ?, ?) || ' ') like ? escape '!'";
        return Sql.all(patterns.stream()
                .map(pattern -> UNSPACED.matcher(pattern).find() ? "%" + pattern + "%" : "% " + pattern + " %")
                .map(pattern -> Sql.of(words, PUNCTUATION, BLANKS, pattern))
                .toList());
    }

    private static String phrase(String text) {
        return literal(blanked(text)).strip();
    }

    private static String word(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char each : text.toCharArray()) {
            switch (each) {
                case '*' -> pattern.append('%');
                case '?' -> pattern.append('_');
                default -> pattern.append(literal(blanked(String.valueOf(each))));
            }
        }
        return pattern.toString().strip();
    }

    private static String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (int at = 0; at < blanked.length(); at++) {
            if (PUNCTUATION.indexOf(blanked.charAt(at)) >= 0) {
                blanked.setCharAt(at, ' ');
            }
        }
        return blanked.toString();
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
