package org.hypothesisstories.domain.gate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * What was decided on a request.
 *
 * @param by automatic when a rule decided
 * @param remark why it was refused, or why it was granted although the gate's criterion is not met; empty otherwise
 */
public record ExtensionDecision(Result result, Actor by, Instant at, String remark) {

    /** The kinds of decision. */
    public enum Result {
        GRANTED("granted"),
        /** Granted although the gate's criterion is not met. */
        OVERRULED("overruled"),
        REFUSED("refused");

        private final String key;

        Result(String key) {
            this.key = key;
        }

        /** The name under which the result is stored; never renamed. */
        public String key() {
            return key;
        }

        public static Optional<Result> byKey(String key) {
            return Arrays.stream(values()).filter(result -> result.key.equals(key)).findFirst();
        }
    }

    public ExtensionDecision {
        Objects.requireNonNull(result);
        Objects.requireNonNull(by);
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Objects.requireNonNull(remark);
    }
}
