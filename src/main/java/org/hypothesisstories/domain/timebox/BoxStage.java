package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** What a workflow may ask of a time box: where it stands, and whether its time was ever used up. */
public enum BoxStage {
    /** Agreed, not started. */
    PLANNED("planned"),
    /** Started, with time left. */
    RUNNING("running"),
    PAUSED("paused"),
    /** The time is used up, whether or not the box is closed since. */
    EXPIRED("expired"),
    /** The time is used up and nobody has closed the box: a decision is open. */
    DECIDING("deciding");

    private final String key;

    BoxStage(String key) {
        this.key = key;
    }

    /** The name under which the stage is stored in workflows; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<BoxStage> byKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key.equals(key)).findFirst();
    }
}
