package org.hypothesisstories.domain.timer;

import java.util.Objects;
import java.util.Optional;

/**
 * What a timer is for; there is at most one timer with a key, and setting it again moves it.
 *
 * @param purpose what on the issue, for instance the id of the time box; at most 100 characters
 */
public record TimerKey(TimerKind kind, long issueId, String purpose) {

    private static final int LONGEST_PURPOSE = 100;

    public TimerKey {
        Objects.requireNonNull(kind);
        if (purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("too long for a purpose");
        }
    }

    /** Reads what {@link #toString()} writes; empty for a kind that this version does not know. */
    public static Optional<TimerKey> parse(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length != 3 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return TimerKind.byKey(parts[0]).map(kind -> new TimerKey(kind, Long.parseLong(parts[1]), parts[2]));
    }

    /** The form that is stored: {@code kind:issue:purpose}. */
    @Override
    public String toString() {
        return kind.key() + ":" + issueId + ":" + purpose;
    }
}
