package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.hypothesisstories.application.port.Rounds;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;

/** Archives the present round of a hypothesis, so that the next one starts with evidence of its own. */
public final class StartNextRound {

    /** How the next round begins. */
    public enum Beginning {
        /** The hypothesis may be written anew; its criteria freeze when the test starts. */
        WRITING("writing"),
        /** The test goes on at once, on the criteria as they stand. */
        TESTING("testing");

        private final String key;

        Beginning(String key) {
            this.key = key;
        }

        /** The name under which workflows store it; never renamed. */
        public String key() {
            return key;
        }

        public static Optional<Beginning> byKey(String key) {
            return Arrays.stream(values()).filter(beginning -> beginning.key.equals(key)).findFirst();
        }
    }

    private final Rounds rounds;
    private final CriteriaStateKeeper stateKeeper;
    private final InstantSource clock;

    public StartNextRound(Rounds rounds, CriteriaStateKeeper stateKeeper, InstantSource clock) {
        this.rounds = rounds;
        this.stateKeeper = stateKeeper;
        this.clock = clock;
    }

    /** A round in which no test has started and that did not end is not archived; there is nothing to keep. */
    public void start(long issueId, Actor actor, Beginning beginning) {
        Round round = rounds.current(issueId);
        if (!round.isFrozen() && !round.isConcluded()) {
            return;
        }
        Round next = round.next();
        rounds.store(beginning == Beginning.TESTING ? next.frozenBy(new Round.Stamp(actor, clock.instant())) : next);
        stateKeeper.refresh(issueId);
    }
}
