package org.hypothesisstories.application.setup;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing in which the workflow in use is not what this version would make.
 *
 * @param kind what sort of difference
 * @param transition the name of the transition or step that it is about
 * @param part the module key of the condition, validator or function; empty where the transition itself differs
 */
public record WorkflowDifference(Kind kind, String transition, String part) {
    /** Sorts of differences. */
    public enum Kind {
        /** The step of a lane is gone or is linked to another status. */
        STEP_LOST,
        /** The transition is gone. */
        TRANSITION_LOST,
        /** The transition leads elsewhere or shows another screen. */
        WAY_CHANGED,
        /** A condition, validator or function is missing. */
        PART_MISSING,
        /** It is there, and set otherwise. */
        PART_SET_OTHERWISE,
        /** Somebody added it: that is allowed. */
        PART_ADDED;

        /** The name in REST answers and in keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a renewal mends it without touching what people set. */
        public boolean isMendable() {
            return this == TRANSITION_LOST || this == PART_MISSING;
        }
    }

    public WorkflowDifference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(transition);
        Objects.requireNonNull(part);
    }
}
