package org.hypothesisstories.application.overview;

import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Where the boxes of a project stand, in the order in which they need a person. */
public enum BoxGroup {
    /** The time is used up, whether the sweep has marked that already or will within a minute. */
    DECIDE("decide"),
    RUNNING("running"),
    PAUSED("paused"),
    /** Agreed, not started. */
    PLANNED("planned"),
    /** Closed a short while ago. */
    CLOSED("closed");

    private final String key;

    BoxGroup(String key) {
        this.key = key;
    }

    /** The name in addresses, REST answers and keys of texts. */
    public String key() {
        return key;
    }

    static BoxGroup of(TimeBox box, boolean due) {
        if (box.state() == BoxState.RUNNING) {
            return due ? DECIDE : RUNNING;
        }
        return switch (box.state()) {
            case PLANNED -> PLANNED;
            case PAUSED -> PAUSED;
            case STOPPED -> CLOSED;
            case EXPIRED, RUNNING -> DECIDE;
        };
    }
}
