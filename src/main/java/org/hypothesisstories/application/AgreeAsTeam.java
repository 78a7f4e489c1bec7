package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.application.port.Agreements;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.agreement.AgreementEntry.Kind;
import org.hypothesisstories.domain.agreement.TeamAgreement;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.TimeBox;

/** Agrees to the budget of a box, as a member of the team, before the box starts; or takes that back. */
public final class AgreeAsTeam {
    private final IssueAccess issues;
    private final TeamAgreements teamAgreements;
    private final Agreements agreements;
    private final AllowedBudget allowedBudget;
    private final TimeBoxes boxes;
    private final InstantSource clock;

    public AgreeAsTeam(
            IssueAccess issues, TeamAgreements teamAgreements, Agreements agreements, AllowedBudget allowedBudget, TimeBoxes boxes,
            InstantSource clock) {
        this.issues = issues;
        this.teamAgreements = teamAgreements;
        this.agreements = agreements;
        this.allowedBudget = allowedBudget;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** How it stands; empty if there is no such issue, or the reader may not see it. */
    public Optional<AgreementView> read(String issueKey, Actor reader) {
        return issues.visible(issueKey, reader).map(issue -> teamAgreements.view(teamAgreements.of(issue.id())));
    }

    /**
     * Agrees. Whoever has agreed already has done so once.
     *
     * @param seen the budget that the person saw, so that nobody agrees to another; blank for whatever stands
     */
    public Outcome<AgreementView> agree(String issueKey, Actor actor, String seen) {
        return enter(issueKey, actor, issue -> {
            TeamAgreement before = teamAgreements.of(issue.id());
            if (before.budget().isEmpty()) {
                return Outcome.refused(ProblemCode.NO_BUDGET_TO_AGREE, "budget");
            }
            Budget budget = before.budget().get();
            if (!seen.isBlank() && !BudgetText.parse(seen).value().equals(before.budget())) {
                return Outcome.refused(ProblemCode.BUDGET_CHANGED, "budget", budget.text());
            }
            Optional<Problem> problem = allowedBudget.problem(issue.id(), budget);
            return problem.isPresent()
                    ? new Outcome.Refused<>(List.of(problem.get()))
                    : before.hasAgreed(actor) ? new Outcome.Done<>(teamAgreements.view(before)) : add(issue, before, Kind.AGREED, budget, actor);
        });
    }

    /** Takes the own agreement back. Where there is none, nothing happens, unless the box that it was for has started. */
    public Outcome<AgreementView> withdraw(String issueKey, Actor actor) {
        return enter(issueKey, actor, issue -> {
            TeamAgreement before = teamAgreements.of(issue.id());
            if (before.hasAgreed(actor)) {
                return add(issue, before, Kind.WITHDRAWN, before.budget().orElseThrow(), actor);
            }
            boolean started = boxes.latest(issue.id()).filter(TimeBox::isUnderWay).isPresent();
            return started ? Outcome.refused(ProblemCode.AGREED_AND_STARTED, "") : new Outcome.Done<>(teamAgreements.view(before));
        });
    }

    /** Another budget was written into the field: whoever agreed to the one before has to agree anew. */
    public void budgetChanged(long issueId, Actor actor) {
        TeamAgreement agreement = teamAgreements.of(issueId);
        Optional<AgreementEntry> last = agreement.history().stream().reduce((earlier, later) -> later)
                .filter(entry -> entry.kind() != Kind.CLEARED);
        if (last.isPresent()) {
            Budget stands = agreement.budget().orElse(last.get().budget());
            agreements.add(entry(agreement, Kind.CLEARED, stands, actor));
        }
    }

    private Outcome<AgreementView> enter(String issueKey, Actor actor, Function<IssueRef, Outcome<AgreementView>> work) {
        Optional<IssueRef> issue = issues.visible(issueKey, actor);
        if (issue.isEmpty()) {
            return new Outcome.NotFound<>(issueKey);
        }
        TeamAgreement agreement = teamAgreements.of(issue.get().id());
        String role = agreement.rule().role();
        if (agreement.members().isEmpty()) {
            return Outcome.refused(ProblemCode.TEAM_ROLE_UNKNOWN, "", role);
        }
        return agreement.isMember(actor) ? work.apply(issue.get()) : Outcome.refused(ProblemCode.MAY_NOT_AGREE, "", role);
    }

    /** Of those who come at the same moment, one has the number; the others meet that and are told. */
    private Outcome<AgreementView> add(IssueRef issue, TeamAgreement before, Kind kind, Budget budget, Actor actor) {
        boolean added = agreements.add(entry(before, kind, budget, actor));
        TeamAgreement after = teamAgreements.of(issue.id());
        return added || after.hasAgreed(actor) == (kind == Kind.AGREED)
                ? new Outcome.Done<>(teamAgreements.view(after))
                : Outcome.refused(ProblemCode.TIME_BOX_CHANGED, "");
    }

    private AgreementEntry entry(TeamAgreement before, Kind kind, Budget budget, Actor actor) {
        return new AgreementEntry(before.box(), before.history().size() + 1, kind, budget, actor, clock.instant());
    }
}
