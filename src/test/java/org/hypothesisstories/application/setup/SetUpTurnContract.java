package org.hypothesisstories.application.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hypothesisstories.testing.AtOnce;
import org.hypothesisstories.testing.MutableClock;
import org.junit.jupiter.api.Test;

/** What holds of the turn, wherever it is kept. */
public abstract class SetUpTurnContract {
    private final MutableClock clock = new MutableClock(Instant.parse("2025-03-03T09:00:00Z"));

    /** A turn that nobody has. */
    protected abstract SetUpTurn turn(MutableClock clock);

    @Test
    void isOnePersonsUntilItIsGivenBack() {
        SetUpTurn turn = turn(clock);
        String token = turn.take("ann").orElseThrow();

        assertTrue(turn.take("bob").isEmpty());
        assertTrue(turn.take("ann").isEmpty());
        assertEquals(Optional.of("ann"), turn.holder());

        turn.giveBack(token);
        assertTrue(turn.holder().isEmpty());
        assertTrue(turn.take("bob").isPresent());
    }

    @Test
    void endsByItselfAfterTenMinutesAndThenIsNotGivenBackByWhoLostIt() {
        SetUpTurn turn = turn(clock);
        String lost = turn.take("ann").orElseThrow();

        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertTrue(turn.take("bob").isEmpty());
        clock.advance(Duration.ofMillis(1));
        assertTrue(turn.take("bob").isPresent());

        turn.giveBack(lost);
        assertEquals(Optional.of("bob"), turn.holder());
    }

    @Test
    void goesToOneOfTwoWhoComeAtTheSameMoment() {
        SetUpTurn turn = turn(clock);

        long winners = AtOnce.run(() -> turn.take("ann"), () -> turn.take("bob")).stream()
                .filter(result -> result instanceof Optional<?> token && token.isPresent()).count();

        assertEquals(1, winners);
    }
}
