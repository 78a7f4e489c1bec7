package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** What a store of rounds keeps. */
public abstract class RoundsContract {

    private static final long ISSUE = 10001;
    private static final Stamp ANAS = new Stamp(Actor.user("ana"), Instant.parse("2025-03-03T09:00:00.123456Z"));
    private static final Stamp AUTOMATIC = new Stamp(Actor.AUTOMATIC, Instant.parse("2025-03-05T09:00:00Z"));

    /** An empty store. */
    protected abstract Rounds rounds();

    @Test
    void beginsWithAFirstRoundThatIsNotStored() {
        assertEquals(Round.first(ISSUE), rounds().current(ISSUE));
        assertEquals(List.of(), rounds().all(ISSUE));
    }

    @Test
    void givesBackARoundThroughItsLife() {
        Rounds rounds = rounds();
        Round frozen = Round.first(ISSUE).frozenBy(ANAS);
        rounds.store(frozen);
        assertEquals(frozen, rounds.current(ISSUE));
        Round concluded = frozen.concludedBy(AUTOMATIC);
        rounds.store(concluded);
        assertEquals(concluded, rounds.current(ISSUE));
        rounds.store(concluded.next());
        assertEquals(concluded.next(), rounds.current(ISSUE));
        Round again = concluded.next().frozenBy(AUTOMATIC);
        rounds.store(again);
        assertEquals(List.of(concluded, again), rounds.all(ISSUE));
    }

    @Test
    void countsTheTenthRoundAfterTheNinth() {
        Rounds rounds = rounds();
        Round round = Round.first(ISSUE);
        for (int number = 1; number <= 11; number++) {
            rounds.store(round);
            round = round.next();
        }
        assertEquals(11, rounds.current(ISSUE).number());
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), rounds.all(ISSUE).stream().map(Round::number).toList());
    }

    @Test
    void keepsIssuesApart() {
        Rounds rounds = rounds();
        rounds.store(Round.first(ISSUE).frozenBy(ANAS));
        assertEquals(Round.first(10002), rounds.current(10002));
    }

    @Test
    void takesNoStampBack() {
        Rounds rounds = rounds();
        Round frozen = Round.first(ISSUE).frozenBy(ANAS);
        rounds.store(frozen.concludedBy(AUTOMATIC));
        rounds.store(frozen);
        rounds.store(Round.first(ISSUE));
        assertEquals(frozen.concludedBy(AUTOMATIC), rounds.current(ISSUE));
    }

    @Test
    void storesOneRoundWhereTwoFreezeAtTheSameMoment() {
        Rounds rounds = rounds();
        for (long issue = 1; issue <= 20; issue++) {
            Round anas = Round.first(issue).frozenBy(ANAS);
            Round automatic = Round.first(issue).frozenBy(AUTOMATIC);
            List<Object> results = AtOnce.run(() -> stored(rounds, anas), () -> stored(rounds, automatic));
            assertEquals(List.of("stored", "stored"), results);
            assertEquals(1, rounds.all(issue).size());
            assertTrue(List.of(Optional.of(ANAS), Optional.of(AUTOMATIC)).contains(rounds.current(issue).frozen()));
        }
    }

    private static String stored(Rounds rounds, Round round) {
        rounds.store(round);
        return "stored";
    }
}
