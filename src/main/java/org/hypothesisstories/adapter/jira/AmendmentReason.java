package org.hypothesisstories.adapter.jira;

import java.util.Optional;

/**
 * Why the criteria are being changed on this thread, where the door asked for it.
 *
 * <p>Jira has no place for a reason between a change of an issue and the field that stores its part of it.
 */
public class AmendmentReason {
    private final ThreadLocal<String> current = new ThreadLocal<>();

    /** Does something for a reason; an empty one is none. */
    public void during(String reason, Runnable work) {
        String before = current.get();
        current.set(reason);
        try {
            work.run();
        } finally {
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }

    /** The reason for what happens now; empty where nobody was asked. */
    public Optional<String> now() {
        return Optional.ofNullable(current.get()).filter(reason -> !reason.isEmpty());
    }
}
