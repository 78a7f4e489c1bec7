package org.hypothesisstories.adapter.json;

/** Says that a text is not JSON, or that a value has no JSON form, and where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }
}
