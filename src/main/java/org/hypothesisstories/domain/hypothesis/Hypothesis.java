package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Budget;

/**
 * A hypothesis as it is written on its issue.
 *
 * @param budget what stands in the time-box field; empty when nothing that can be read does
 * @param verdict the recorded verdict; empty while there is none
 */
public record Hypothesis(Statement statement, ExitCriteria criteria, Optional<Budget> budget, Optional<Verdict> verdict) {

    /** A hypothesis of which nothing is written yet. */
    public static final Hypothesis EMPTY =
            new Hypothesis(Statement.EMPTY, ExitCriteria.NONE, Optional.empty(), Optional.empty());

    public Hypothesis {
        Objects.requireNonNull(statement);
        Objects.requireNonNull(criteria);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(verdict);
    }

    /** How sure the team was when it wrote the hypothesis, in percent; empty when it did not say. */
    public Optional<Double> confidenceBefore() {
        return Optional.empty();
    }

    /** How sure the team is at the end, in percent; empty while it has not said. */
    public Optional<Double> confidenceAfter() {
        return Optional.empty();
    }
}
