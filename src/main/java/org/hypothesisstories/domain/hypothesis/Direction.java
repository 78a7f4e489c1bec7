package org.hypothesisstories.domain.hypothesis;

import java.util.Arrays;
import java.util.Optional;

/** Which way a measured value has to go to be a better one; follows from the comparator. */
public enum Direction {
    HIGHER("higher"),
    LOWER("lower"),
    /** Neither end is better: the value has to stay within two bounds. */
    INSIDE("inside");

    private final String key;

    Direction(String key) {
        this.key = key;
    }

    /** The name in JSON; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<Direction> byKey(String key) {
        return Arrays.stream(values()).filter(direction -> direction.key.equals(key)).findFirst();
    }
}
