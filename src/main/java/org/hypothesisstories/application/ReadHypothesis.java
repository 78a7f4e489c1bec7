package org.hypothesisstories.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Testability;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Reads everything about a hypothesis. */
public final class ReadHypothesis {

    private final IssueAccess issues;
    private final HypothesisFields fields;
    private final ReadTimeBox readTimeBox;
    private final ReadRound readRound;
    private final TeamAgreements teamAgreements;
    private final InstantSource clock;

    public ReadHypothesis(
            IssueAccess issues, HypothesisFields fields, ReadTimeBox readTimeBox, ReadRound readRound,
            TeamAgreements teamAgreements, InstantSource clock) {
        this.issues = issues;
        this.fields = fields;
        this.readTimeBox = readTimeBox;
        this.readRound = readRound;
        this.teamAgreements = teamAgreements;
        this.clock = clock;
    }

    /** For a reader: empty if there is no such issue, or the reader may not see it. */
    public Optional<HypothesisView> read(String issueKey, Actor reader) {
        return issues.visible(issueKey, reader).map(this::view);
    }

    /** For guards of a transition, which Jira has let through already: empty only if the issue is gone. */
    public Optional<HypothesisView> readUnchecked(long issueId) {
        return issues.find(issueId).map(this::view);
    }

    private HypothesisView view(IssueRef issue) {
        Instant now = clock.instant();
        Hypothesis hypothesis = fields.read(issue.id());
        Optional<TimeBoxView> box = readTimeBox.latest(issue.id(), now);
        boolean boxOpen = box.filter(latest -> latest.box().state().isOpen()).isPresent();
        Optional<AgreementView> agreement = teamAgreements.wherePolicyAsks(issue.id()).map(teamAgreements::view);
        boolean agreed = boxOpen || agreement.filter(view -> view.missing().isPresent()).isEmpty();
        Testability testability = Testability.of(
                hypothesis.statement(), hypothesis.criteria(), boxOpen || hypothesis.budget().isPresent(), agreed);
        RoundView round = readRound.read(issue.id(), hypothesis.criteria());
        return new HypothesisView(issue, hypothesis, testability, box, round, now, agreement);
    }
}
