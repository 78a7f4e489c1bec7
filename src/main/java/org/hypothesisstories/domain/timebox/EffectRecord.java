package org.hypothesisstories.domain.timebox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * That an effect is dealt with. There is at most one record with an id.
 *
 * @param detail what was done or why it was refused, as Jira says it; empty when the result says it all
 */
public record EffectRecord(EffectId id, EffectResult result, Instant at, String detail) {

    /** The longest detail that is kept; the rest is cut. */
    public static final int LONGEST_DETAIL = 400;

    public EffectRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(result);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    public ExpiryEffect effect() {
        return id.effect();
    }

    /** Whether Jira refused it. */
    public boolean isRefused() {
        return result == EffectResult.REFUSED;
    }
}
