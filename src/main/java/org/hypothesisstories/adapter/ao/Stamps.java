package org.hypothesisstories.adapter.ao;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;

/** Who did something and when, as two columns. */
final class Stamps {

    private Stamps() {
    }

    static Stamp stamp(String userKey, long at) {
        return new Stamp(new Actor(Optional.ofNullable(userKey)), Instant.ofEpochMilli(at));
    }

    /** A stamp that may be missing; it is when its instant is. */
    static Optional<Stamp> stamp(String userKey, Long at) {
        return Optional.ofNullable(at).map(millis -> stamp(userKey, millis.longValue()));
    }

    static void put(Stamp stamp, String byColumn, String atColumn, Map<String, Object> columns) {
        columns.put(byColumn, stamp.by().userKey().orElse(null));
        columns.put(atColumn, stamp.at().toEpochMilli());
    }

    static void put(Optional<Stamp> stamp, String byColumn, String atColumn, Map<String, Object> columns) {
        stamp.ifPresent(present -> put(present, byColumn, atColumn, columns));
    }
}
