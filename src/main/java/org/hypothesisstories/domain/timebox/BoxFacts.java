package org.hypothesisstories.domain.timebox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be searched of an issue's time boxes. None of it depends on the moment at which it is looked at.
 *
 * @param state the state of the latest box
 * @param deadline its deadline; empty while none is laid down
 * @param tally what all boxes of the issue went through
 */
public record BoxFacts(BoxState state, Optional<Instant> deadline, BoxTally tally) {

    public BoxFacts {
        Objects.requireNonNull(state);
        Objects.requireNonNull(deadline);
        Objects.requireNonNull(tally);
    }

    public static BoxFacts of(TimeBox latest, BoxTally tally) {
        return new BoxFacts(latest.state(), latest.deadline(), tally);
    }
}
