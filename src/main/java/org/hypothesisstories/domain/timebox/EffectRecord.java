package org.hypothesisstories.domain.timebox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * That an effect of a box's expiry is dealt with. There is at most one record for a box and an effect.
 *
 * @param detail what was done or why it was refused, as Jira says it; empty when the result says it all
 */
public record EffectRecord(TimeBoxId box, ExpiryEffect effect, EffectResult result, Instant at, String detail) {

    /** The longest detail that is kept; the rest is cut. */
    public static final int LONGEST_DETAIL = 400;

    public EffectRecord {
        Objects.requireNonNull(box);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(result);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }
}
