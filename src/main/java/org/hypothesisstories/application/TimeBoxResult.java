package org.hypothesisstories.application;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.TimeBox;

/** What came of asking for a change to an issue's time box. */
public sealed interface TimeBoxResult {

    /** The box was changed. */
    record Changed(TimeBox changed) implements TimeBoxResult {
        public Changed {
            Objects.requireNonNull(changed);
        }

        @Override
        public Optional<TimeBox> box() {
            return Optional.of(changed);
        }
    }

    /** The box was already as it was wanted. */
    record Unchanged(TimeBox unchanged) implements TimeBoxResult {
        public Unchanged {
            Objects.requireNonNull(unchanged);
        }

        @Override
        public Optional<TimeBox> box() {
            return Optional.of(unchanged);
        }
    }

    /** The change is not possible. */
    record Refused(TimeBoxRefusal why) implements TimeBoxResult {
        public Refused {
            Objects.requireNonNull(why);
        }

        @Override
        public Optional<TimeBox> box() {
            return Optional.empty();
        }
    }

    /** The box as it is now; empty when refused. */
    Optional<TimeBox> box();

    /** Why it was refused; empty otherwise. */
    default Optional<TimeBoxRefusal> refusal() {
        return this instanceof Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }
}
