package org.hypothesisstories.domain.verdict;

import java.util.Arrays;
import java.util.Optional;

/** What comes after a verdict. */
public enum NextStep {
    /** More time for the same question. */
    EXTEND("extend"),
    /** Another hypothesis for the same research question. */
    PIVOT("pivot"),
    /** Nothing more on this question. */
    STOP("stop"),
    /** A story for development. */
    PROMOTE("promote");

    private final String key;

    NextStep(String key) {
        this.key = key;
    }

    /** The name under which the step is stored; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<NextStep> byKey(String key) {
        return Arrays.stream(values()).filter(step -> step.key.equals(key)).findFirst();
    }
}
