package org.hypothesisstories.application;

import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.Problem;
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

    /**
     * The change is not possible.
     *
     * @param problem what exactly stands in the way; empty where the refusal says it all
     */
    record Refused(TimeBoxRefusal why, Optional<Problem> problem) implements TimeBoxResult {
        public Refused {
            Objects.requireNonNull(why);
            Objects.requireNonNull(problem);
        }

        public Refused(TimeBoxRefusal why) {
            this(why, Optional.empty());
        }

        @Override
        public Optional<TimeBox> box() {
            return Optional.empty();
        }
    }

    /** The box as it is now; empty when refused. */
    Optional<TimeBox> box();

    /** What exactly stood in the way, where there is more to say than the refusal. */
    default Optional<Problem> problem() {
        return this instanceof Refused refused ? refused.problem() : Optional.empty();
    }

    /** Why it was refused; empty otherwise. */
    default Optional<TimeBoxRefusal> refusal() {
        return this instanceof Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }
}
