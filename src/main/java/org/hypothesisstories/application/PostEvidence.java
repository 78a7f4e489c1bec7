package org.hypothesisstories.application;

import java.util.List;
import org.hypothesisstories.application.EvidenceIntake.Piece;
import org.hypothesisstories.application.port.EvidenceConflict;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * Records evidence for the criteria of a hypothesis, all pieces of an order or none.
 *
 * <p>A program may repeat an order under the same client keys: what was recorded is told again and not recorded twice, also after the
 * round has ended.
 */
public final class PostEvidence {

    /**
     * What was recorded.
     *
     * @param pieces in the order in which they were sent
     * @param added how many of them are new; the others had been recorded before under their client keys
     * @param after the round with them
     */
    public record Posted(List<Evidence> pieces, int added, RoundView after) {
    }

    private final HypothesisGate gate;
    private final HypothesisFields fields;
    private final Rounds rounds;
    private final EvidenceIntake intake;
    private final EvidenceLog log;
    private final StartedTest startedTest;

    public PostEvidence(
            HypothesisGate gate, HypothesisFields fields, Rounds rounds, EvidenceIntake intake, EvidenceLog log, StartedTest startedTest) {
        this.gate = gate;
        this.fields = fields;
        this.rounds = rounds;
        this.intake = intake;
        this.log = log;
        this.startedTest = startedTest;
    }

    public Outcome<Posted> post(String issueKey, Actor actor, EvidenceOrder order) {
        return gate.enter(issueKey, actor, IssueAction.RECORD_EVIDENCE, issue -> {
            try {
                return post(issue, actor, order);
            } catch (EvidenceConflict sameMoment) {
                // Somebody sent the same client key at the same moment; now that it is stored, it is found.
                return post(issue, actor, order);
            }
        });
    }

    private Outcome<Posted> post(IssueRef issue, Actor actor, EvidenceOrder order) {
        Round round = rounds.current(issue.id());
        if (!startedTest.isStarted(round)) {
            return Outcome.refused(ProblemCode.NOT_STARTED, "");
        }
        Parsed<List<Piece>, Problem> pieces = intake.check(issue, actor, fields.read(issue.id()).criteria(), order);
        if (pieces.value().isEmpty()) {
            return new Outcome.Refused<>(pieces.problems());
        }
        boolean somethingNew = pieces.orElseThrow().stream().anyMatch(piece -> piece.recorded().isEmpty());
        if (somethingNew && round.isConcluded()) {
            return Outcome.refused(ProblemCode.CONCLUDED, "");
        }
        return new Outcome.Done<>(log.write(startedTest.frozen(round, actor), actor, order.channel(), pieces.orElseThrow()));
    }
}
