package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** How an effect ended. */
public enum EffectResult {
    DONE("done"),
    /** There was nothing to do, for instance no marked transition. */
    NOTHING_TO_DO("nothing-to-do"),
    /** Jira refused it; the record holds the reason. */
    REFUSED("refused"),
    /** It came too late to be of use, after an outage. */
    DROPPED("dropped");

    private final String key;

    EffectResult(String key) {
        this.key = key;
    }

    /** The name under which the result is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<EffectResult> byKey(String key) {
        return Arrays.stream(values()).filter(result -> result.key.equals(key)).findFirst();
    }
}
