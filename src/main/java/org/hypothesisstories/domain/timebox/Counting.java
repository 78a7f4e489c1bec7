package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** What uses up the time of a box. */
public enum Counting {
    /** The time that passes while the box runs. */
    ELAPSED("elapsed"),
    /** The work that people log on the issue since the box started. */
    EFFORT("effort");

    private final String key;

    Counting(String key) {
        this.key = key;
    }

    /** The name under which it is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<Counting> byKey(String key) {
        return Arrays.stream(values()).filter(counting -> counting.key.equals(key)).findFirst();
    }
}
