package org.hypothesisstories.application;

import java.util.Optional;
import org.hypothesisstories.application.port.ClosingFields;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Closing;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/**
 * Keeps verdict, resolution and record together after a change that came through a door of its own: another workflow, a bulk change, REST,
 * another plugin. Decides by what stands on the issue, so that its own changes give it nothing more to do.
 */
public final class KeepVerdictTogether {

    private final HypothesisFields fields;
    private final ClosingFields closingFields;
    private final ReadRound readRound;
    private final ConcludeRound concludeRound;
    private final StartNextRound startNextRound;

    public KeepVerdictTogether(
            HypothesisFields fields, ClosingFields closingFields, ReadRound readRound, ConcludeRound concludeRound,
            StartNextRound startNextRound) {
        this.fields = fields;
        this.closingFields = closingFields;
        this.readRound = readRound;
        this.concludeRound = concludeRound;
        this.startNextRound = startNextRound;
    }

    /**
     * @param actor who made the change
     * @param resolutionChanged whether it set or cleared the resolution; otherwise it changed the verdict
     */
    public void keep(long issueId, Actor actor, boolean resolutionChanged) {
        Closing closing = closingFields.read(issueId);
        Hypothesis hypothesis = fields.read(issueId);
        RoundView view = readRound.read(issueId, hypothesis.criteria());
        if (!(closing instanceof Closing.Open)) {
            conclude(view, hypothesis.verdict(), closing, actor);
        } else if (resolutionChanged) {
            reopen(view, hypothesis.verdict(), actor);
        }
    }

    private void conclude(RoundView view, Optional<Verdict> written, Closing closing, Actor actor) {
        long issueId = view.round().issueId();
        Verdict verdict = written.or(closing::verdict).orElseGet(() -> fitting(view.assessment()));
        boolean agrees = closing instanceof Closing.Otherwise || closing.verdict().equals(Optional.of(verdict));
        if (written.isEmpty() || !agrees) {
            closingFields.write(issueId, verdict);
        }
        boolean onRecord = view.record().map(VerdictRecord::recorded).equals(Optional.of(verdict));
        if (!onRecord || !view.round().isConcluded()) {
            concludeRound.conclude(issueId, actor);
        }
    }

    /** Whoever closed it looked no further; where the evidence is all there, it has the word. */
    private static Verdict fitting(Assessment assessment) {
        return assessment.agreesWith(Verdict.NOT_FINISHED) ? Verdict.NOT_FINISHED : assessment.verdict();
    }

    private void reopen(RoundView view, Optional<Verdict> written, Actor actor) {
        long issueId = view.round().issueId();
        if (written.isEmpty() && !view.round().isConcluded()) {
            return;
        }
        if (view.record().isEmpty()) {
            concludeRound.conclude(issueId, actor);
        }
        closingFields.clear(issueId);
        startNextRound.start(issueId, actor, StartNextRound.Beginning.WRITING);
    }
}
