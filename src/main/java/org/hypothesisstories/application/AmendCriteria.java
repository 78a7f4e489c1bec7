package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.CriteriaField;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.timebox.Actor;

/** Changes the exit criteria of a hypothesis; after they have frozen with a reason. */
public final class AmendCriteria {

    /**
     * The change that somebody wants.
     *
     * @param basedOn the criteria that the person saw; empty where the caller does not say
     * @param reason why; needed once the criteria are frozen
     */
    public record Change(ExitCriteria wanted, Optional<ExitCriteria> basedOn, String reason) {
    }

    private final HypothesisGate gate;
    private final HypothesisFields fields;
    private final Rounds rounds;
    private final CriteriaField criteriaField;
    private final CriteriaStateKeeper stateKeeper;

    public AmendCriteria(
            HypothesisGate gate, HypothesisFields fields, Rounds rounds, CriteriaField criteriaField, CriteriaStateKeeper stateKeeper) {
        this.gate = gate;
        this.fields = fields;
        this.rounds = rounds;
        this.criteriaField = criteriaField;
        this.stateKeeper = stateKeeper;
    }

    public Outcome<RoundView> amend(String issueKey, Actor actor, Change change) {
        return gate.enter(issueKey, actor, IssueAction.AMEND_CRITERIA, issue -> amend(issue, actor, change));
    }

    private Outcome<RoundView> amend(IssueRef issue, Actor actor, Change change) {
        ExitCriteria before = fields.read(issue.id()).criteria();
        if (change.basedOn().filter(seen -> !seen.equals(before)).isPresent()) {
            return Outcome.refused(ProblemCode.CRITERIA_CHANGED, "criteria");
        }
        if (change.wanted().equals(before)) {
            return Outcome.refused(ProblemCode.NOTHING_CHANGED, "criteria");
        }
        String reason = change.reason().strip();
        if (reason.isEmpty() && rounds.current(issue.id()).isFrozen()) {
            return Outcome.refused(ProblemCode.REASON_MISSING, "reason");
        }
        if (reason.length() > Amendment.LONGEST_REASON) {
            return Outcome.refused(ProblemCode.TEXT_TOO_LONG, "reason", reason.length(), Amendment.LONGEST_REASON);
        }
        criteriaField.write(issue, actor, change.wanted(), reason);
        return new Outcome.Done<>(stateKeeper.refresh(issue.id()));
    }
}
