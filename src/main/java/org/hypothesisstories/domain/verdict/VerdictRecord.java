package org.hypothesisstories.domain.verdict;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round.Stamp;

/**
 * The verdict with which a round ended, as it stood at that moment; only ever added.
 *
 * @param recorded the verdict
 * @param ground the rule by which the evidence gave its own verdict
 * @param amendments how many amendments had been made to the criteria
 * @param testSetLooks how often the held-out test set had been looked at
 * @param learning what was learned
 * @param confidenceBefore how sure the team was when it wrote the hypothesis; empty when it was not said
 * @param confidenceAfter how sure it is now
 * @param override by which another verdict than the computed one was let through; empty where the two agree, or where the verdict came
 *         through a door that does not ask
 * @param made who recorded it and when
 */
public record VerdictRecord(
        long issueId, int round, Verdict recorded, Assessment.Ground ground, int amendments, int testSetLooks, Learning learning,
        Optional<Confidence> confidenceBefore, Optional<Confidence> confidenceAfter, Optional<VerdictOverride> override, Stamp made) {

    public VerdictRecord {
        Objects.requireNonNull(recorded);
        Objects.requireNonNull(ground);
        Objects.requireNonNull(learning);
        Objects.requireNonNull(confidenceBefore);
        Objects.requireNonNull(confidenceAfter);
        Objects.requireNonNull(override);
        Objects.requireNonNull(made);
    }

    /** What the evidence gave by itself. */
    public Verdict computed() {
        return ground.verdict();
    }

    /** Whether it was decided on criteria that had been changed after they had frozen. */
    public boolean isOnAmendedCriteria() {
        return amendments > 0;
    }

    /**
     * How much less uncertain the team is than before, in percentage points; empty where it did not say how sure it was and is. Nobody knows
     * less than at fifty-fifty, so sureness counts from there to either side: to turn from likely to surely wrong removes uncertainty, too.
     */
    public Optional<BigDecimal> uncertaintyRemoved() {
        return confidenceBefore.flatMap(before -> confidenceAfter.map(after -> sureness(after).subtract(sureness(before))));
    }

    /** From 0 at fifty-fifty to 100 at either end. */
    private static BigDecimal sureness(Confidence confidence) {
        BigDecimal evenOdds = BigDecimal.valueOf(50);
        return confidence.percent().subtract(evenOdds).abs().multiply(BigDecimal.valueOf(2));
    }

    /** Whether another record of the same round differs only in who made it and when. */
    public boolean saysTheSameAs(VerdictRecord other) {
        return withStamp(other.made()).equals(other);
    }

    private VerdictRecord withStamp(Stamp stamp) {
        return new VerdictRecord(
                issueId, round, recorded, ground, amendments, testSetLooks, learning, confidenceBefore, confidenceAfter, override, stamp);
    }
}
