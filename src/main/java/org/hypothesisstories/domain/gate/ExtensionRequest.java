package org.hypothesisstories.domain.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/**
 * Somebody asks for more time.
 *
 * @param number counts the requests for one box from 1
 */
public record ExtensionRequest(TimeBoxId box, int number, Budget budget, String reason, Actor by, Instant at) {

    /** The longest reason of a request or a decision, so that it fits into the reason of a step. */
    public static final int LONGEST_REASON = 400;

    public ExtensionRequest {
        Objects.requireNonNull(box);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(by);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a request has a reason that fits");
        }
    }

    /** The form that is stored as the unique key. */
    public String key() {
        return box + "#" + number;
    }
}
