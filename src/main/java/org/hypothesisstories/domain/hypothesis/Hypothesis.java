package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Budget;

/**
 * A hypothesis as it is written on its issue.
 *
 * @param budget what stands in the time-box field; empty when nothing that can be read does
 * @param verdict the recorded verdict; empty while there is none
 * @param kind what kind of question it asks; empty when nobody said
 * @param confidenceBefore how sure the team was before the test; empty when nobody said
 * @param confidenceAfter how sure it is at the end; empty until then
 */
public record Hypothesis(
        Statement statement, ExitCriteria criteria, Optional<Budget> budget, Optional<Verdict> verdict,
        Optional<HypothesisKind> kind, Optional<Confidence> confidenceBefore, Optional<Confidence> confidenceAfter) {

    /** A hypothesis of which nothing is written yet. */
    public static final Hypothesis EMPTY =
            new Hypothesis(Statement.EMPTY, ExitCriteria.NONE, Optional.empty(), Optional.empty());

    public Hypothesis {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(criteria);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(confidenceBefore);
        Objects.requireNonNull(confidenceAfter);
    }

    /** A hypothesis without a kind, and of which nobody said how sure the team is. */
    public Hypothesis(Statement statement, ExitCriteria criteria, Optional<Budget> budget, Optional<Verdict> verdict) {
        this(statement, criteria, budget, verdict, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
