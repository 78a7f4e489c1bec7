package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of the closed box of an issue that is reopened. */
public enum Reopening {
    /** It stays closed; a new one is agreed. */
    NEW_BOX("new-box"),
    /** It goes on with what was left, if anything was. */
    RESUME("resume");

    private final String key;

    Reopening(String key) {
        this.key = key;
    }

    /** The name under which it is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<Reopening> byKey(String key) {
        return Arrays.stream(values()).filter(reopening -> reopening.key.equals(key)).findFirst();
    }
}
