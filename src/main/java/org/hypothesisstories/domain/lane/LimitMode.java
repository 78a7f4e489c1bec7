package org.hypothesisstories.domain.lane;

import java.util.Arrays;
import java.util.Optional;

/** What follows when a lane is full. */
public enum LimitMode {
    /** The move goes through; the lane shows that it holds too much. */
    WARN("warn"),
    /** The move is refused. */
    BLOCK("block");

    private final String key;

    LimitMode(String key) {
        this.key = key;
    }

    /** The name under which settings and workflows store it; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<LimitMode> byKey(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key.equals(key)).findFirst();
    }
}
