package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** Where a time box is in its life. */
public enum BoxState {
    /** Agreed, not started. */
    PLANNED("planned"),
    RUNNING("running"),
    PAUSED("paused"),
    /** The time is used up: decide. */
    EXPIRED("expired"),
    /** Closed, before or after expiry; the end of its life, unless its issue is reopened where the project lets it go on. */
    STOPPED("stopped");

    private final String key;

    BoxState(String key) {
        this.key = key;
    }

    /** The name under which the state is stored; never renamed. */
    public String key() {
        return key;
    }

    /** Whether the box still has a life before it. */
    public boolean isOpen() {
        return this != STOPPED;
    }

    public static Optional<BoxState> byKey(String key) {
        return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
    }
}
