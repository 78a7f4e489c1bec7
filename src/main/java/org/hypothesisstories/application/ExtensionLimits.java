package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.Measure;
import org.hypothesisstories.domain.timebox.TimeBox;

/** What no extension may exceed, however it is granted: how often a box is extended, and by how much at once. */
public final class ExtensionLimits {
    private final Policies policies;
    private final AllowedBudget allowedBudget;

    public ExtensionLimits(Policies policies, AllowedBudget allowedBudget) {
        this.policies = policies;
        this.allowedBudget = allowedBudget;
    }

    /** Why a box may not get so much more time; empty if it may. */
    Optional<Problem> problem(TimeBox box, Budget more) {
        int limit = policies.forIssue(box.id().issueId()).extensions();
        if (box.extensions() >= limit) {
            return Optional.of(Problem.of(ProblemCode.EXTENSIONS_USED_UP, "", limit));
        }
        return box.countsEffort() && more.measure() == Measure.CALENDAR_TIME
                ? Optional.of(Problem.of(ProblemCode.EFFORT_IN_MONTHS, "budget", more.text()))
                : allowedBudget.problem(box.id().issueId(), more);
    }
}
