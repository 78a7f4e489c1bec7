package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.application.port.VerdictFields;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.VerdictCheck;

/** The verdict in a transition, which Jira has let through already: checks it, and puts it on record. */
public final class ConcludeRound {

    private final HypothesisFields fields;
    private final VerdictFields verdictFields;
    private final ReadRound readRound;
    private final VerdictRecorder recorder;
    private final Rounds rounds;
    private final InstantSource clock;

    public ConcludeRound(
            HypothesisFields fields, VerdictFields verdictFields, ReadRound readRound, VerdictRecorder recorder, Rounds rounds,
            InstantSource clock) {
        this.fields = fields;
        this.verdictFields = verdictFields;
        this.readRound = readRound;
        this.recorder = recorder;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** What keeps the verdict in the issue's field from being recorded; nothing is said where the field is empty. */
    public List<Problem> verdictProblems(long issueId) {
        Hypothesis hypothesis = fields.read(issueId);
        RoundView view = readRound.read(issueId, hypothesis.criteria());
        return hypothesis.verdict().map(verdict -> view.check().problemsOf(verdict)).orElse(List.of());
    }

    /** What the learning card in the issue's field lacks before the round may end. */
    public List<Problem> learningProblems(long issueId) {
        return VerdictCheck.problemsOf(verdictFields.learning(issueId));
    }

    /** The verdict that the evidence gives at this moment. */
    public Verdict computed(long issueId) {
        return readRound.read(issueId, fields.read(issueId).criteria()).assessment().verdict();
    }

    /** Puts the verdict in the issue's field on record, while the round goes on. */
    public void record(long issueId, Actor actor) {
        Hypothesis hypothesis = fields.read(issueId);
        Optional<Verdict> verdict = hypothesis.verdict();
        verdict.ifPresent(found -> recorder.record(
                readRound.read(issueId, hypothesis.criteria()), hypothesis, found, verdictFields.learning(issueId), actor));
    }

    /** Puts the verdict on record and ends the round, if it has not ended already. */
    public void conclude(long issueId, Actor actor) {
        record(issueId, actor);
        Round round = rounds.current(issueId);
        if (!round.isConcluded()) {
            rounds.store(round.concludedBy(new Round.Stamp(actor, clock.instant())));
        }
    }
}
