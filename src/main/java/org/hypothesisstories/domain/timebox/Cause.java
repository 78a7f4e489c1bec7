package org.hypothesisstories.domain.timebox;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of reason for a step of a time box. */
public enum Cause {
    /** The issue moved to a status; the detail names it. */
    ENTERED_STATUS("entered-status"),
    /** The time-box field holds this budget. */
    FIELD("field"),
    /** The agreed time is used up. */
    TIME_USED_UP("time-used-up"),
    /** A gate granted the next box; this one gives way to it. */
    NEXT_BOX_GRANTED("next-box-granted"),
    /** The working calendar was changed. */
    CALENDAR_CHANGED("calendar-changed"),
    /** The issue was moved to a project with another working calendar. */
    PROJECT_CHANGED("project-changed"),
    /** The time to decide is over as well. */
    GRACE_OVER("grace-over"),
    /** More time was granted; the detail is the reason for which it was asked. */
    EXTENSION_GRANTED("extension-granted"),
    /** A rule that was agreed beforehand grants more time; the detail is the rule. */
    RULE_MET("rule-met"),
    /** The issue was reopened; the detail is the name of the status that it is in since. */
    REOPENED("reopened"),
    /** A person asked for it; the detail is that person's reason. */
    BY_HAND("by-hand");

    private final String key;

    Cause(String key) {
        this.key = key;
    }

    /** The name under which the cause is stored, and under which adapters find the words for it; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<Cause> byKey(String key) {
        return Arrays.stream(values()).filter(cause -> cause.key.equals(key)).findFirst();
    }
}
