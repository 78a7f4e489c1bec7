package org.hypothesisstories.domain.timer;

import java.util.Arrays;
import java.util.Optional;

/** What is to be done when a timer falls due. */
public enum TimerKind {
    /** A time box expires. */
    EXPIRY("expiry"),
    /** A listed web address is called. */
    WEB_CALL("web-call"),
    /** Running time boxes move to a calendar that was changed. */
    CALENDAR("calendar");

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
