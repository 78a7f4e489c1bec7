package org.hypothesisstories.domain.verdict;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round.Stamp;

/**
 * The wish to record another verdict than the evidence gives. It takes a reason, and a second person who agrees.
 *
 * @param wanted the verdict to be recorded
 * @param computed what the evidence said when it was asked for; if the evidence says something else later, the wish is void
 * @param asked who asks for it and when
 * @param seconded who agreed and when; empty while nobody has
 */
public record VerdictOverride(
        long issueId, int round, Verdict wanted, Verdict computed, String reason, Stamp asked, Optional<Stamp> seconded) {

    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 1000;

    public VerdictOverride {
        Objects.requireNonNull(wanted);
        Objects.requireNonNull(computed);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(seconded);
    }

    /** Whether it lets a verdict be recorded while the evidence says another. */
    public boolean allows(Verdict verdict, Verdict computedNow) {
        return seconded.isPresent() && wanted == verdict && computed == computedNow;
    }

    public VerdictOverride secondedBy(Stamp second) {
        return new VerdictOverride(issueId, round, wanted, computed, reason, asked, Optional.of(second));
    }
}
