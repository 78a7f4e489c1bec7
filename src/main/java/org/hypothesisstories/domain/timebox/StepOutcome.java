package org.hypothesisstories.domain.timebox;

import java.util.Objects;
import java.util.Optional;

/** What came of asking a time box to take a step. */
public sealed interface StepOutcome {

    /** The step was taken: the box as it is now, and the step to store with it. */
    record Taken(TimeBox box, TimeBoxStep step) implements StepOutcome {
        public Taken {
            Objects.requireNonNull(box);
            Objects.requireNonNull(step);
        }

        @Override
        public Optional<Taken> taken() {
            return Optional.of(this);
        }
    }

    /** The step was not taken, and the box is as it was. */
    record Refused(StepRefusal why) implements StepOutcome {
        public Refused {
            Objects.requireNonNull(why);
        }

        @Override
        public Optional<Taken> taken() {
            return Optional.empty();
        }
    }

    Optional<Taken> taken();
}
