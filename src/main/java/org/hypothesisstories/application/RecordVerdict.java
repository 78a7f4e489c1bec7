package org.hypothesisstories.application;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.VerdictFields;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Records the verdict of the present round with its learning card, before or beside the transition that concludes it. */
public final class RecordVerdict {

    /**
     * What somebody wants to record.
     *
     * @param confidenceAfter how sure the team is now; empty leaves what is written
     */
    public record Order(Verdict verdict, Learning learning, Optional<Confidence> confidenceAfter) {
    }

    private final HypothesisGate gate;
    private final HypothesisFields fields;
    private final ReadRound readRound;
    private final VerdictFields verdictFields;
    private final VerdictRecorder recorder;
    private final StartedTest startedTest;

    public RecordVerdict(
            HypothesisGate gate, HypothesisFields fields, ReadRound readRound, VerdictFields verdictFields, VerdictRecorder recorder,
            StartedTest startedTest) {
        this.gate = gate;
        this.fields = fields;
        this.readRound = readRound;
        this.verdictFields = verdictFields;
        this.recorder = recorder;
        this.startedTest = startedTest;
    }

    public Outcome<VerdictRecord> record(String issueKey, Actor actor, Order order) {
        return gate.enter(issueKey, actor, IssueAction.RECORD_VERDICT, issue -> record(issue, actor, order));
    }

    private Outcome<VerdictRecord> record(IssueRef issue, Actor actor, Order order) {
        RoundView view = readRound.read(issue.id(), fields.read(issue.id()).criteria());
        if (!startedTest.isStarted(view.round())) {
            return Outcome.refused(ProblemCode.NOT_STARTED, "");
        }
        if (view.round().isConcluded()) {
            return Outcome.refused(ProblemCode.CONCLUDED, "");
        }
        List<Problem> problems = view.check().problems(order.verdict(), order.learning());
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        startedTest.frozen(view.round(), actor);
        verdictFields.write(issue, actor, order.verdict(), order.learning(), order.confidenceAfter());
        return new Outcome.Done<>(recorder.record(view, fields.read(issue.id()), order.verdict(), order.learning(), actor));
    }
}
