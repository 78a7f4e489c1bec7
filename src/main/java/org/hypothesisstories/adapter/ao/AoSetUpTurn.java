package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.hypothesisstories.application.port.Tokens;
import org.hypothesisstories.application.setup.SetUpTurn;

/** The turn as a row of which there may be one. */
public final class AoSetUpTurn implements SetUpTurn {
    /** Longer than any set-up takes. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final String THE_TURN = "set-up";

    private final ActiveObjects ao;
    private final Tokens tokens;
    private final InstantSource clock;

    public AoSetUpTurn(ActiveObjects ao, Tokens tokens, InstantSource clock) {
        this.ao = ao;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Optional<String> take(String actorKey) {
        long now = clock.millis();
        ao.executeInTransaction(() -> ao.deleteWithSQL(SetUpTurnEntity.class, SetUpTurnEntity.LEASE_UNTIL + " <= ?", now));
        String token = tokens.next();
        boolean first = FirstComer.insert(ao, SetUpTurnEntity.class, SetUpTurnEntity.TURN_KEY, Map.of(
                SetUpTurnEntity.TURN_KEY, THE_TURN,
                SetUpTurnEntity.TURN_TOKEN, token,
                SetUpTurnEntity.ACTOR_KEY, actorKey,
                SetUpTurnEntity.LEASE_UNTIL, now + LEASE.toMillis()));
        return first ? Optional.of(token) : Optional.empty();
    }

    @Override
    public Optional<String> holder() {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(SetUpTurnEntity.class,
                        Query.select().where(SetUpTurnEntity.TURN_KEY + " = ?", THE_TURN)))
                .map(SetUpTurnEntity::getActorKey).findFirst());
    }

    @Override
    public void giveBack(String token) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(SetUpTurnEntity.class, SetUpTurnEntity.TURN_TOKEN + " = ?", token));
    }
}
