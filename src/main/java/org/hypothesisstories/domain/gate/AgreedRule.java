package org.hypothesisstories.domain.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.Actor;

/** The rule that holds for an issue, and who agreed to it when. */
public record AgreedRule(long issueId, GateRule rule, Actor by, Instant at) {
    public AgreedRule {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(by);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
