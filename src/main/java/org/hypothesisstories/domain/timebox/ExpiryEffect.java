package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** What follows from the time of a box running out, each once on its occasion. */
public enum ExpiryEffect {
    /** The comment on the issue. */
    COMMENT("comment"),
    /** The event for other plugins. */
    EVENT("event"),
    /** The marked transition of the workflow, with its post-functions. */
    TRANSITION("transition"),
    /** The marked transition for the end of the time to decide. */
    GRACE_TRANSITION("grace-transition"),
    /** The warning before the time is used up, once for each share or time left. */
    WARNING("warning"),
    /** The comment that goes with a warning. */
    WARNING_COMMENT("warning-comment"),
    /** The question to the assignee when nobody writes anything, once for each silence. */
    SILENCE("silence");

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
