package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.Withdrawal;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Withdraws a piece of evidence that was a mistake, with a reason. Whoever recorded it may, and whoever may amend the criteria. */
public final class WithdrawEvidence {

    private final HypothesisGate gate;
    private final IssueAccess issues;
    private final Rounds rounds;
    private final EvidenceBook evidence;
    private final CriteriaStateKeeper stateKeeper;
    private final InstantSource clock;

    public WithdrawEvidence(
            HypothesisGate gate, IssueAccess issues, Rounds rounds, EvidenceBook evidence, CriteriaStateKeeper stateKeeper,
            InstantSource clock) {
        this.gate = gate;
        this.issues = issues;
        this.rounds = rounds;
        this.evidence = evidence;
        this.stateKeeper = stateKeeper;
        this.clock = clock;
    }

    /** The round without the piece, or why it stays. */
    public Outcome<RoundView> withdraw(String issueKey, Actor actor, String evidenceId, String reason) {
        return gate.enter(issueKey, actor, IssueAction.RECORD_EVIDENCE, issue -> withdraw(issue, actor, evidenceId, reason.strip()));
    }

    private Outcome<RoundView> withdraw(IssueRef issue, Actor actor, String evidenceId, String reason) {
        Optional<Evidence> found = Optional.of(evidenceId).filter(EvidenceId::isWellFormed).map(EvidenceId::new)
                .flatMap(evidence::find)
                .filter(piece -> piece.issueId() == issue.id());
        if (found.isEmpty()) {
            return Outcome.refused(ProblemCode.EVIDENCE_UNKNOWN, "id", evidenceId);
        }
        if (!found.get().entry().by().equals(actor) && !issues.may(issue, actor, IssueAction.AMEND_CRITERIA)) {
            return Outcome.refused(ProblemCode.NOT_YOUR_EVIDENCE, "id");
        }
        if (reason.isEmpty()) {
            return Outcome.refused(ProblemCode.REASON_MISSING, "reason");
        }
        if (reason.length() > Withdrawal.LONGEST_REASON) {
            return Outcome.refused(ProblemCode.TEXT_TOO_LONG, "reason", reason.length(), Withdrawal.LONGEST_REASON);
        }
        return isOver(issue, found.get()) ? Outcome.refused(ProblemCode.CONCLUDED, "") : withdraw(found.get(), actor, reason);
    }

    /** A round that has ended keeps the evidence on which it was decided. */
    private boolean isOver(IssueRef issue, Evidence piece) {
        return rounds.current(issue.id()).number() != piece.round() || rounds.current(issue.id()).isConcluded();
    }

    private Outcome<RoundView> withdraw(Evidence piece, Actor actor, String reason) {
        boolean withdrawn = evidence.withdraw(piece.id(), new Withdrawal(actor, clock.instant(), reason));
        return withdrawn
                ? new Outcome.Done<>(stateKeeper.refresh(piece.issueId()))
                : Outcome.refused(ProblemCode.ALREADY_WITHDRAWN, "id");
    }
}
