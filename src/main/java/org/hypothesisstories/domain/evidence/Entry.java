package org.hypothesisstories.domain.evidence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * Who recorded a piece of evidence, when and how. The instant is cut to milliseconds, as it is stored.
 *
 * @param batch what was recorded by one request shares it: it counts as one look at the data
 * @param clientKey by which a program makes sure that repeating a request records nothing twice; empty when none was sent
 */
public record Entry(Actor by, Instant at, Channel channel, String batch, String clientKey) {

    /** The longest key that a client may send, in UTF-16 units. */
    public static final int LONGEST_CLIENT_KEY = 200;

    public Entry {
        Objects.requireNonNull(by);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(batch);
        Objects.requireNonNull(clientKey);
    }
}
