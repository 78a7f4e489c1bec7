package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/** Says afterwards why frozen criteria were changed, where the change came through a door that did not ask. */
public final class ExplainAmendment {

    private final HypothesisGate gate;
    private final Amendments amendments;
    private final HypothesisFields fields;
    private final ReadRound readRound;
    private final InstantSource clock;

    public ExplainAmendment(
            HypothesisGate gate, Amendments amendments, HypothesisFields fields, ReadRound readRound, InstantSource clock) {
        this.gate = gate;
        this.amendments = amendments;
        this.fields = fields;
        this.readRound = readRound;
        this.clock = clock;
    }

    public Outcome<RoundView> explain(String issueKey, Actor actor, String amendmentId, String reason) {
        return gate.enter(issueKey, actor, IssueAction.AMEND_CRITERIA, issue -> explain(issue, actor, amendmentId, reason.strip()));
    }

    private Outcome<RoundView> explain(IssueRef issue, Actor actor, String amendmentId, String reason) {
        Optional<Amendment> found = Optional.of(amendmentId).filter(AmendmentId::isWellFormed).map(AmendmentId::new)
                .flatMap(amendments::find)
                .filter(amendment -> amendment.issueId() == issue.id());
        if (found.isEmpty()) {
            return Outcome.refused(ProblemCode.AMENDMENT_UNKNOWN, "id", amendmentId);
        }
        if (reason.isEmpty()) {
            return Outcome.refused(ProblemCode.REASON_MISSING, "reason");
        }
        if (reason.length() > Amendment.LONGEST_REASON) {
            return Outcome.refused(ProblemCode.TEXT_TOO_LONG, "reason", reason.length(), Amendment.LONGEST_REASON);
        }
        Amendment.Explanation explanation = new Amendment.Explanation(reason, new Round.Stamp(actor, clock.instant()));
        return amendments.explain(found.get().id(), explanation)
                ? new Outcome.Done<>(readRound.read(issue.id(), fields.read(issue.id()).criteria()))
                : Outcome.refused(ProblemCode.ALREADY_EXPLAINED, "id");
    }
}
