package org.hypothesisstories.domain.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * One test of a hypothesis, with evidence and a verdict of its own. The round with the highest number is the present one.
 *
 * @param number counts the rounds of an issue from 1
 * @param frozen when the criteria froze and by whom; empty while the hypothesis is still written
 * @param concluded when the round ended with a verdict; empty while it goes on
 */
public record Round(long issueId, int number, Optional<Stamp> frozen, Optional<Stamp> concluded) {

    /** Who did something and when. The instant is cut to milliseconds, as it is stored. */
    public record Stamp(Actor by, Instant at) {
        public Stamp {
            Objects.requireNonNull(by);
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Round {
        Objects.requireNonNull(frozen);
        Objects.requireNonNull(concluded);
    }

    /** The first round of an issue, as it is before anything was stored of it. */
    public static Round first(long issueId) {
        return new Round(issueId, 1, Optional.empty(), Optional.empty());
    }

    public boolean isFrozen() {
        return frozen.isPresent();
    }

    public boolean isConcluded() {
        return concluded.isPresent();
    }

    /** Whether evidence may be recorded. */
    public boolean isOpenForEvidence() {
        return isFrozen() && !isConcluded();
    }

    public Round frozenBy(Stamp stamp) {
        return new Round(issueId, number, Optional.of(stamp), concluded);
    }

    public Round concludedBy(Stamp stamp) {
        return new Round(issueId, number, frozen, Optional.of(stamp));
    }

    /** The round after this one, not frozen yet. */
    public Round next() {
        return new Round(issueId, number + 1, Optional.empty(), Optional.empty());
    }
}
