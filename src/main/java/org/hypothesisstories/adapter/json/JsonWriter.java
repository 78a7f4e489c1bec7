package org.hypothesisstories.adapter.json;

import java.math.BigDecimal;
import java.util.Map;

/** Writes values as compact JSON that is also safe inside an HTML page: {@code <}, {@code >} and {@code &} are written as escapes. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {
    }

    /** The JSON text of maps, iterables, strings, numbers without a special value, booleans and null. */
    public static String write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof CharSequence text) {
            string(text);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof Iterable<?> elements) {
            array(elements);
        } else {
            throw new JsonException("no JSON form of " + value.getClass().getName());
        }
    }

    private void number(Number number) {
        if (number instanceof BigDecimal || number instanceof Long || number instanceof Integer) {
            out.append(number);
        } else if (number instanceof Double real && Double.isFinite(real)) {
            out.append(number);
        } else {
            throw new JsonException("no JSON form of the number " + number);
        }
    }

    private void object(Map<?, ?> members) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator);
            string((String) member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void array(Iterable<?> elements) {
        out.append('[');
        String separator = "";
        for (Object element : elements) {
            out.append(separator);
            value(element);
            separator = ",";
        }
        out.append(']');
    }

    private void string(CharSequence text) {
        out.append('"');
        text.chars().forEach(unit -> character((char) unit));
        out.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (character < ' ' || "<>&\u2028\u2029".indexOf(character) >= 0 || Character.isSurrogate(character)) {
                    out.append(String.format("\\u%04x", (int) character));
                } else {
                    out.append(character);
                }
            }
        }
    }
}
