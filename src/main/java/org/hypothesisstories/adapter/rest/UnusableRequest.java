package org.hypothesisstories.adapter.rest;

import java.util.List;

/** A request whose body or query has another form than was asked for; nothing was done. */
final class UnusableRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of flaw, each with the name under which the words for it are found. */
    enum Code {
        BODY_TOO_LARGE("body-too-large"),
        NOT_UTF_8("not-utf-8"),
        UNKNOWN_MEMBER("unknown-member"),
        OBJECT_EXPECTED("object-expected"),
        TEXT_EXPECTED("text-expected"),
        NUMBER_EXPECTED("number-expected"),
        FLAG_EXPECTED("flag-expected"),
        LIST_EXPECTED("list-expected"),
        INTERVAL_EXPECTED("interval-expected"),
        NOT_IN_RANGE("not-in-range"),
        TOO_MANY("too-many"),
        UNKNOWN_FILTER("unknown-filter");

        private final String key;

        Code(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final Code code;
    private final String field;
    private final List<String> arguments;

    /** @param field where, in the words of the request; empty when it is the whole */
    UnusableRequest(Code code, String field, String... arguments) {
        super(code.key() + " at \"" + field + "\"");
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    Code code() {
        return code;
    }

    String field() {
        return field;
    }

    List<String> arguments() {
        return arguments;
    }
}
