package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** What follows the expiry of a box, each once. */
public enum ExpiryEffect {
    /** The comment on the issue. */
    COMMENT("comment"),
    /** The event for other plugins. */
    EVENT("event"),
    /** The marked transition of the workflow, with its post-functions. */
    TRANSITION("transition");

    private final String key;

    ExpiryEffect(String key) {
        this.key = key;
    }

    /** The name under which the effect is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<ExpiryEffect> byKey(String key) {
        return Arrays.stream(values()).filter(effect -> effect.key.equals(key)).findFirst();
    }
}
