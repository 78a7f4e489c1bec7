package org.hypothesisstories.domain.verdict;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a learning: what was believed, what was observed, what was learned from it, and what therefore happens. */
public enum LearningPart {
    BELIEVED("believed"),
    OBSERVED("observed"),
    LEARNED("learned"),
    THEREFORE("therefore");

    private final String key;

    LearningPart(String key) {
        this.key = key;
    }

    /** The name under which the part is stored and addressed; never renamed. */
    public String key() {
        return key;
    }

    public static Optional<LearningPart> byKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }
}
