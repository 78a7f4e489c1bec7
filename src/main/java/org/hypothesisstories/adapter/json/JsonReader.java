package org.hypothesisstories.adapter.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one JSON text of RFC 8259, no more lenient than that; a key twice in an object is refused as well.
 *
 * <p>Depth and the length of a number are bounded, since both come from requests.
 */
public final class JsonReader {
    private static final int MAXIMUM_DEPTH = 32;
    private static final int MAXIMUM_NUMBER_LENGTH = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?");

    private final String text;
    private int position;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The value that the text holds. */
    public static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.position < text.length()) {
            throw reader.unexpected("nothing more");
        }
        return value;
    }

    private Object value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        enter('{');
        Map<String, Object> members = new LinkedHashMap<>();
        if (!leaves('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                Object value = value();
                if (members.containsKey(name)) {
                    throw new JsonException("\"" + name + "\" appears twice before position " + position);
                }
                members.put(name, value);
            } while (continues('}'));
        }
        return members;
    }

    private List<Object> array() {
        enter('[');
        List<Object> elements = new ArrayList<>();
        if (!leaves(']')) {
            do {
                elements.add(value());
            } while (continues(']'));
        }
        return elements;
    }

    private void enter(char bracket) {
        expect(bracket);
        depth++;
        if (depth > MAXIMUM_DEPTH) {
            throw new JsonException("more than " + MAXIMUM_DEPTH + " levels at position " + position);
        }
    }

    private boolean leaves(char bracket) {
        skipSpace();
        if (peek() != bracket) {
            return false;
        }
        position++;
        depth--;
        return true;
    }

    private boolean continues(char bracket) {
        if (leaves(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder result = new StringBuilder();
        char next = next();
        while (next != '"') {
            if (next < ' ') {
                throw new JsonException("a control character inside a string at position " + (position - 1));
            }
            result.append(next == '\\' ? escaped() : next);
            next = next();
        }
        return result.toString();
    }

    private char escaped() {
        char kind = next();
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw new JsonException("an unknown escape at position " + (position - 1));
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new JsonException("four hexadecimal digits are missing at position " + (position - 1));
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private BigDecimal number() {
        Matcher matcher = NUMBER.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw unexpected("a value");
        }
        if (matcher.end() - position > MAXIMUM_NUMBER_LENGTH) {
            throw new JsonException("a number of more than " + MAXIMUM_NUMBER_LENGTH + " characters at position " + position);
        }
        position = matcher.end();
        return new BigDecimal(matcher.group());
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, position)) {
            throw unexpected("a value");
        }
        position += word.length();
        return meaning;
    }

    private void skipSpace() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw new JsonException("the text ends too early");
        }
        return text.charAt(position);
    }

    private char next() {
        char next = peek();
        position++;
        return next;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw unexpected("'" + wanted + "'");
        }
        position++;
    }

    private JsonException unexpected(String wanted) {
        return new JsonException(wanted + " was expected at position " + position);
    }
}
