package org.hypothesisstories.domain.hypothesis;

import java.util.Objects;

/**
 * Why a text is no confidence.
 *
 * @param written the offending text, shortened
 * @param mend what would be understood instead; empty when no guess is safe
 */
public record ConfidenceProblem(Reason reason, String written, String mend) {

    private static final int SHOWN = 40;

    /** The kinds of problem, each with the name under which adapters find the words for it. */
    public enum Reason {
        NOT_A_NUMBER("not-a-number"),
        OUT_OF_RANGE("out-of-range"),
        /** A share of one, such as {@code .7}, where a percentage was asked for. */
        SHARE("share");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public ConfidenceProblem {
        Objects.requireNonNull(reason);
        written = written.length() > SHOWN ? written.substring(0, SHOWN) + "\u2026" : written;
        Objects.requireNonNull(mend);
    }
}
