package org.hypothesisstories.adapter.json;

/** Says that a text is not the JSON that was expected, or that a value has no JSON form, and where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonException(String message) {
        super(message);
    }
}
