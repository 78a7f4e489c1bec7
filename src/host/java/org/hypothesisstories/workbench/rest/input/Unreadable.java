package org.hypothesisstories.workbench.rest.input;

/** A value that a field cannot take; the message is for the client. */
final class Unreadable extends RuntimeException {
    Unreadable(String message) {
        super(message);
    }
}
