package org.hypothesisstories.domain.timebox;

import java.util.Objects;

/**
 * That the stored state of a box does not agree with what else is stored.
 *
 * @param stored what stands there
 * @param expected what follows from the rest
 * @param mended whether it was put right
 */
public record BoxFinding(TimeBoxId box, Kind kind, String stored, String expected, boolean mended) {

    /** The kinds of difference. */
    public enum Kind {
        /** Steps are missing between others, or there are none: nothing can be derived. */
        STEPS_MISSING("steps-missing"),
        /** The box is not as its last step left it. */
        STATE_DIFFERS("state-differs"),
        /** The same, of a box that is closed, or was closed by its last step; it is never rewritten. */
        CLOSED_BOX_DIFFERS("closed-box-differs"),
        /** The box waits for a timer that is not there. */
        TIMER_MISSING("timer-missing"),
        /** Jira's fields do not tell what the latest box of an issue is like, so searches find it wrongly. */
        FIELDS_DIFFER("fields-differ");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in REST answers and in keys of texts. */
        public String key() {
            return key;
        }
    }

    public BoxFinding {
        Objects.requireNonNull(box);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(stored);
        Objects.requireNonNull(expected);
    }
}
