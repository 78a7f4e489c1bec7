package org.hypothesisstories.application;

import java.time.InstantSource;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/** Freezes the exit criteria when the test starts; from then on a change of them is an amendment. */
public final class FreezeCriteria {

    private final Rounds rounds;
    private final CriteriaStateKeeper stateKeeper;
    private final InstantSource clock;

    public FreezeCriteria(Rounds rounds, CriteriaStateKeeper stateKeeper, InstantSource clock) {
        this.rounds = rounds;
        this.stateKeeper = stateKeeper;
        this.clock = clock;
    }

    /** Freezes the criteria of the present round; frozen ones stay as they are. */
    public void freeze(long issueId, Actor actor) {
        Round round = rounds.current(issueId);
        if (!round.isFrozen()) {
            rounds.store(round.frozenBy(new Round.Stamp(actor, clock.instant())));
            stateKeeper.refresh(issueId);
        }
    }
}
