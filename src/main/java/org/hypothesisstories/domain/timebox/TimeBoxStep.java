package org.hypothesisstories.domain.timebox;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One step in the life of a time box. Steps are only ever added.
 *
 * @param number the place of the step in the life of its box, counted from 1 without gaps
 * @param used the time used when the step was taken, in the measure of the box
 * @param deadline the deadline after the step; empty while none runs
 */
public record TimeBoxStep(
        TimeBoxId box, int number, StepKind kind, Occasion occasion, Duration used, Optional<Instant> deadline) {

    public TimeBoxStep {
        Objects.requireNonNull(box);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(used);
        Objects.requireNonNull(deadline);
    }
}
