package org.hypothesisstories.domain.timer;

import java.time.Instant;
import java.util.Objects;

/** What becomes of a timer after it was dealt with. */
public sealed interface TimerOutcome {

    /** Nothing more to do, or nothing that was still wanted. */
    record Done() implements TimerOutcome {
    }

    /** It falls due again, as something new. A timer that was set meanwhile takes precedence. */
    record Again(Instant at) implements TimerOutcome {
        public Again {
            Objects.requireNonNull(at);
        }
    }

    /** It failed and is tried again. A timer that was set meanwhile takes precedence. */
    record Retry(Instant at, String error) implements TimerOutcome {
        public Retry {
            Objects.requireNonNull(at);
            Objects.requireNonNull(error);
        }
    }

    /** It failed too often; an administrator has to look. */
    record Dead(Instant at, String error) implements TimerOutcome {
        public Dead {
            Objects.requireNonNull(at);
            Objects.requireNonNull(error);
        }
    }
}
