package org.hypothesisstories.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.setup.SetUpTurn;

/** The turn in a field. */
public final class InMemorySetUpTurn implements SetUpTurn {
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final InstantSource clock;
    private String token = "";
    private String holder = "";
    private Instant until = Instant.MIN;
    private int taken;

    public InMemorySetUpTurn(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<String> take(String actorKey) {
        if (clock.instant().isBefore(until)) {
            return Optional.empty();
        }
        token = "turn-" + ++taken;
        holder = actorKey;
        until = clock.instant().plus(LEASE);
        return Optional.of(token);
    }

    @Override
    public synchronized Optional<String> holder() {
        return clock.instant().isBefore(until) ? Optional.of(holder) : Optional.empty();
    }

    @Override
    public synchronized void giveBack(String given) {
        if (given.equals(token)) {
            until = Instant.MIN;
        }
    }
}
