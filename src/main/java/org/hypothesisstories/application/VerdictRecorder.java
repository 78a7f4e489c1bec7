package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Puts a verdict on record together with all on which it rests at that moment; the same verdict again adds nothing. */
public final class VerdictRecorder {

    private final VerdictBook verdicts;
    private final InstantSource clock;

    public VerdictRecorder(VerdictBook verdicts, InstantSource clock) {
        this.verdicts = verdicts;
        this.clock = clock;
    }

    VerdictRecord record(RoundView view, Hypothesis hypothesis, Verdict verdict, Learning learning, Actor actor) {
        Optional<VerdictOverride> override =
                view.override().filter(wish -> wish.allows(verdict, view.assessment().verdict()) && !view.assessment().agreesWith(verdict));
        VerdictRecord record = new VerdictRecord(
                view.round().issueId(), view.round().number(), verdict, view.assessment().ground(), view.amendments().size(),
                view.ledger().testSetLooks(), learning, hypothesis.confidenceBefore(), hypothesis.confidenceAfter(), override,
                new Round.Stamp(actor, clock.instant()));
        Optional<VerdictRecord> last = view.record();
        if (last.filter(before -> before.saysTheSameAs(record)).isPresent()) {
            return last.get();
        }
        verdicts.add(record);
        return record;
    }
}
