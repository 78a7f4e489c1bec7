package org.hypothesisstories.domain.queue;

import org.hypothesisstories.domain.hypothesis.Testability;

/** How far a hypothesis is that waits for its test. Data scientists bring it from draft to ready, the product owner ranks it. */
public enum Readiness {
    /** The product owner has said how it stands to the others. */
    RANKED("ranked"),
    /** It can be put to the test; nobody has ranked it. */
    READY("ready"),
    /** It lacks something that the test may not start without. */
    DRAFT("draft");

    private final String key;

    Readiness(String key) {
        this.key = key;
    }

    /** The name in REST answers and in keys of texts. */
    public String key() {
        return key;
    }

    /** One that was ranked stays so when something is taken out of it again. */
    public static Readiness of(Testability testability, boolean ranked) {
        if (ranked) {
            return RANKED;
        }
        return testability.isTestable() ? READY : DRAFT;
    }
}
