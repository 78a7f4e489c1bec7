package org.hypothesisstories.domain.agreement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.TimeBoxId;

/**
 * Something that happened to the agreement on a box that has not started. Entries are only ever added.
 *
 * @param box the box that is to be agreed
 * @param number the place of the entry among those of its box, counted from 1
 * @param budget what was agreed to; of a cleared agreement the budget that stands since
 * @param at cut to milliseconds, as it is stored
 */
public record AgreementEntry(TimeBoxId box, int number, Kind kind, Budget budget, Actor by, Instant at) {

    /** The kinds of entry. */
    public enum Kind {
        /** Somebody agreed. */
        AGREED("agreed"),
        /** Somebody took the own agreement back. */
        WITHDRAWN("withdrawn"),
        /** Another budget was written, which nobody has agreed to yet. */
        CLEARED("cleared");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name under which it is stored; never renamed. */
        public String key() {
            return key;
        }

        public static Optional<Kind> byKey(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }

    public AgreementEntry {
        Objects.requireNonNull(box);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(by);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
