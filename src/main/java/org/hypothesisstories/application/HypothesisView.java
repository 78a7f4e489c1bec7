package org.hypothesisstories.application;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Testability;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.BoxState;

/**
 * Everything about a hypothesis at one instant, for whoever shows or guards it.
 *
 * @param box the latest time box; empty before any was agreed
 * @param round the present round, with its evidence and what that says
 * @param readAt the instant for which the time box was read
 * @param agreement how far the team has come with agreeing to the next box; empty where the team is not asked
 */
public record HypothesisView(
        IssueRef issue, Hypothesis hypothesis, Testability testability, Optional<TimeBoxView> box, RoundView round, Instant readAt,
        Optional<AgreementView> agreement) {

    public HypothesisView {
        Objects.requireNonNull(issue);
        Objects.requireNonNull(hypothesis);
        Objects.requireNonNull(testability);
        Objects.requireNonNull(box);
        Objects.requireNonNull(round);
        Objects.requireNonNull(readAt);
        Objects.requireNonNull(agreement);
    }

    /** Whether evidence may be recorded: the test has started, which an older one shows by its time box alone, and is not over. */
    public boolean isOpenForEvidence() {
        boolean started = round.round().isFrozen() || box.filter(view -> view.box().isUnderWay()).isPresent();
        return started && !round.round().isConcluded();
    }

    /** Whether the time is used up and a decision is due: nobody may carry on in a working lane. */
    public boolean isDecisionDue() {
        return box.filter(view -> view.box().state() == BoxState.EXPIRED || view.reading().overdue()).isPresent();
    }
}
