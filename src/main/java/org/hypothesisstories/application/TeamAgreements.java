package org.hypothesisstories.application;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.Agreements;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.Policies;
import org.hypothesisstories.application.port.Teams;
import org.hypothesisstories.application.port.TimeBoxes;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.agreement.TeamAgreement;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TeamRule;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/** How far the team of an issue has come with agreeing to its next box; whoever asks has been let through already. */
public final class TeamAgreements {
    private final TimeBoxes boxes;
    private final HypothesisFields fields;
    private final Policies policies;
    private final Agreements agreements;
    private final Teams teams;

    public TeamAgreements(TimeBoxes boxes, HypothesisFields fields, Policies policies, Agreements agreements, Teams teams) {
        this.boxes = boxes;
        this.fields = fields;
        this.policies = policies;
        this.agreements = agreements;
        this.teams = teams;
    }

    /** About the box that waits for its start, or the one that comes after the present one. */
    public TeamAgreement of(long issueId) {
        TeamRule rule = policies.forIssue(issueId).team();
        TimeBoxId next = next(issueId);
        return new TeamAgreement(
                next, rule, fields.read(issueId).budget(), teams.members(issueId, rule.role()), agreements.of(next));
    }

    /** The same where the project asks the team; empty where whoever starts the box agrees to it by that. */
    public Optional<TeamAgreement> wherePolicyAsks(long issueId) {
        return policies.forIssue(issueId).team().asksTheTeam() ? Optional.of(of(issueId)) : Optional.empty();
    }

    /** Why the next box of an issue may not start yet; empty if enough have agreed. */
    public Optional<Problem> missing(long issueId) {
        return wherePolicyAsks(issueId).flatMap(this::missing);
    }

    /** An agreement with what it lacks, for whoever shows it. */
    public AgreementView view(TeamAgreement agreement) {
        return new AgreementView(agreement, missing(agreement));
    }

    private Optional<Problem> missing(TeamAgreement agreement) {
        return agreement.isComplete() ? Optional.empty() : Optional.of(problem(agreement));
    }

    private Problem problem(TeamAgreement agreement) {
        int agreed = agreement.agreed().size();
        int needed = agreement.rule().needed();
        String role = agreement.rule().role();
        if (agreement.members().isEmpty()) {
            return Problem.of(ProblemCode.TEAM_ROLE_UNKNOWN, "", role);
        }
        int team = agreement.members().get().size();
        if (team < needed) {
            return Problem.of(ProblemCode.TEAM_TOO_SMALL, "", agreed, needed, team, role);
        }
        List<String> others = agreement.others().stream().map(teams::name).toList();
        return Problem.of(ProblemCode.AGREEMENTS_MISSING, "", agreed, needed, others);
    }

    private TimeBoxId next(long issueId) {
        Optional<TimeBox> latest = boxes.latest(issueId);
        return latest.map(box -> box.state() == BoxState.PLANNED ? box.id() : box.id().next())
                .orElseGet(() -> new TimeBoxId(issueId, 1));
    }
}
