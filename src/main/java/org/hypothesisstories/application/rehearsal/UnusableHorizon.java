package org.hypothesisstories.application.rehearsal;

import java.time.ZoneId;
import java.util.Objects;

/**
 * What was written is no time until which a dry run looks ahead: unreadable, past, or more than three months ahead.
 *
 * @param zone in which days and times are read
 */
public record UnusableHorizon(String written, ZoneId zone) {
    public UnusableHorizon {
        Objects.requireNonNull(written);
        Objects.requireNonNull(zone);
    }
}
