package org.hypothesisstories.domain.hypothesis;

import java.util.Arrays;
import java.util.Optional;

/** How a hypothesis ended. Refuted is as good an end as supported: something was learned. */
public enum Verdict {
    SUPPORTED("supported"),
    REFUTED("refuted"),
    INCONCLUSIVE("inconclusive"),
    NOT_FINISHED("not-finished");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /** The name under which the verdict is stored in Jira's field; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<Verdict> byKey(String key) {
        return Arrays.stream(values()).filter(verdict -> verdict.key.equals(key)).findFirst();
    }
}
