package org.hypothesisstories.domain.timer;

import java.util.Arrays;
import java.util.Optional;

/** What is to be done when a timer falls due. */
public enum TimerKind {
    /** A time box expires. */
    EXPIRY("expiry"),
    /** The time to decide after an expiry is over. */
    GRACE_END("grace-end"),
    /** A transition that Jira refused is tried again. */
    RETRY("retry"),
    /** Other plugins are told of a step that is stored. */
    ANNOUNCE("announce"),
    /** A share of the time is used, or little is left. */
    WARNING("warning"),
    /** Nobody has written anything for days. */
    SILENCE("silence"),
    /** A listed web address is called. */
    WEB_CALL("web-call"),
    /** Running time boxes move to a calendar that was changed. */
    CALENDAR("calendar"),
    /** The logged work of a box is counted anew. */
    EFFORT("effort"),
    /** All transitions that Jira refused are tried again. */
    RETRY_ALL("retry-all");

    private final String key;

    TimerKind(String key) {
        this.key = key;
    }

    /** The name under which the kind is stored; never renamed, without a colon. */
    public String key() {
        return key;
    }

    public static Optional<TimerKind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
