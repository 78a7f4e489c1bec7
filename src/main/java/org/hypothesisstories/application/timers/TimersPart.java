package org.hypothesisstories.application.timers;

import java.util.Arrays;
import java.util.Optional;

/** The lists on the page of the timers. */
public enum TimersPart {
    REFUSED("refused"),
    DEAD("dead"),
    CLAIMS("claims"),
    SWEEPS("sweeps"),
    DROPPED("dropped");

    private final String key;

    TimersPart(String key) {
        this.key = key;
    }

    /** The name in addresses and keys of texts. */
    public String key() {
        return key;
    }

    public static Optional<TimersPart> byKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
