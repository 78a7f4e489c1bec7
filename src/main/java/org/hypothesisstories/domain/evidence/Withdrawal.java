package org.hypothesisstories.domain.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.Actor;

/** That a piece of evidence was a mistake: it stays visible and counts no more. The instant is cut to milliseconds. */
public record Withdrawal(Actor by, Instant at, String reason) {

    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 1000;

    public Withdrawal {
        Objects.requireNonNull(by);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Objects.requireNonNull(reason);
    }
}
