package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.Amendments;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * Puts on record that frozen criteria are being changed, whoever does it and through whatever door of Jira: an edit, an inline edit, a bulk
 * change, REST, an import, another plugin. Called while the change is stored, within its transaction.
 */
public final class RecordAmendment {

    private final Rounds rounds;
    private final Amendments amendments;
    private final InstantSource clock;

    public RecordAmendment(Rounds rounds, Amendments amendments, InstantSource clock) {
        this.rounds = rounds;
        this.amendments = amendments;
        this.clock = clock;
    }

    /** @param reason why, if the door asked for it */
    public void record(long issueId, ExitCriteria before, ExitCriteria after, Actor actor, Optional<String> reason) {
        Round round = rounds.current(issueId);
        if (!round.isFrozen() || before.equals(after)) {
            return;
        }
        Round.Stamp stamp = new Round.Stamp(actor, clock.instant());
        amendments.add(new Amendment(
                AmendmentId.fresh(), issueId, round.number(), before, after, stamp,
                reason.map(text -> new Amendment.Explanation(text, stamp))));
    }
}
