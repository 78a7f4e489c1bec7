package org.hypothesisstories.application;

import java.time.InstantSource;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/** Archives the present round of a hypothesis, so that the next one starts with evidence of its own. */
public final class StartNextRound {

    /** How the next round begins. */
    public enum Beginning {
        /** The hypothesis may be written anew; its criteria freeze when the test starts. */
        WRITING,
        /** The test goes on at once, on the criteria as they stand. */
        TESTING
    }

    private final Rounds rounds;
    private final CriteriaStateKeeper stateKeeper;
    private final InstantSource clock;

    public StartNextRound(Rounds rounds, CriteriaStateKeeper stateKeeper, InstantSource clock) {
        this.rounds = rounds;
        this.stateKeeper = stateKeeper;
        this.clock = clock;
    }

    /** A round in which no test has started yet is not archived; there is nothing to keep. */
    public void start(long issueId, Actor actor, Beginning beginning) {
        Round round = rounds.current(issueId);
        if (!round.isFrozen()) {
            return;
        }
        Round next = round.next();
        rounds.store(beginning == Beginning.TESTING ? next.frozenBy(new Round.Stamp(actor, clock.instant())) : next);
        stateKeeper.refresh(issueId);
    }
}
